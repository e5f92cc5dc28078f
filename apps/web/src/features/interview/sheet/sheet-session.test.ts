import { expect, it } from "vitest";
import { createSheetSession } from "./sheet-session";
import type { ConsensusField, NoteField, SheetValue } from "./sheet-value";

const consensus: ConsensusField = {
  kind: "consensus",
  interviewId: "i",
  questionId: "styring-1",
  level: null,
  rationale: "",
};
const note: NoteField = {
  kind: "note",
  id: "n1",
  interviewId: "i",
  questionId: "styring-1",
  noteKind: "note",
  text: "Vi får tallene for sent.",
  isAnonymous: true,
  mayBeUsed: false,
  removed: false,
};

function openSession() {
  const saved: SheetValue[] = [];
  const session = createSheetSession({
    now: () => new Date("2026-11-22T08:05:00Z"),
    send: async ({ value, version }) => {
      saved.push(value);
      return { kind: "saved", version: version + 1 };
    },
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const read = (key: string) => session.queue.state().fields.get(key)?.value;
  return { session, saved, settled, read };
}

it("undoing is itself a save, and says where it happened", async () => {
  const { session, saved, settled, read } = openSession();
  const level3 = { ...consensus, level: 3 as const };
  session.edit({ values: [level3], blanks: [consensus], questionId: "styring-1" });
  await settled();
  expect(session.move("undo")).toEqual({ kind: "done", questionId: "styring-1" });
  await settled();
  expect(read("consensus:styring-1")).toEqual(consensus);
  expect(session.move("redo")).toEqual({ kind: "done", questionId: "styring-1" });
  await settled();
  expect(saved).toEqual([level3, consensus, level3]);
  expect(session.move("redo")).toEqual({ kind: "nothing" });
});

it("undoing a new note removes it; redoing brings it back", async () => {
  const { session, settled, read } = openSession();
  session.edit({ values: [note], questionId: "styring-1" });
  await settled();
  session.move("undo");
  expect(read("note:n1")).toMatchObject({ removed: true });
  await settled();
  session.move("redo");
  expect(read("note:n1")).toEqual(note);
});

it("undoes everything one action changed at once", async () => {
  const { session, settled, read } = openSession();
  const rate = (participantId: string, value: "missing" | "notAsked") =>
    ({ kind: "rating", participantId, questionId: "styring-1", value, reason: "" }) as const;
  session.edit({
    values: [rate("p1", "notAsked"), rate("p2", "notAsked")],
    blanks: [rate("p1", "missing"), rate("p2", "missing")],
    questionId: "styring-1",
  });
  await settled();
  session.move("undo");
  expect(read("rating:p1:styring-1")).toMatchObject({ value: "missing" });
  expect(read("rating:p2:styring-1")).toMatchObject({ value: "missing" });
});

it("does not undo over what somebody else has saved since", async () => {
  const { session, settled, read } = openSession();
  session.edit({
    values: [{ ...consensus, level: 3 }],
    blanks: [consensus],
    questionId: "styring-1",
  });
  await settled();
  const theirs = { ...consensus, level: 5 as const };
  session.queue.receive([{ key: "consensus:styring-1", value: theirs, version: 9 }]);
  expect(session.move("undo")).toEqual({ kind: "changedByOthers" });
  expect(read("consensus:styring-1")).toEqual(theirs);
});
