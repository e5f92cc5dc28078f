import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { openDeviceDb } from "../../../lib/offline/device-db";
import { listRows, listSeen } from "../../../lib/offline/outbox-rows";
import { keepOutbox } from "./outbox";
import type { SaveAnswer } from "./save-field";
import { createSaveQueue } from "./save-queue";
import { isStillUnsent, listUnsentRows, takeUp } from "./unsent-rows";

const PLACE = { owner: "anna", sheet: "0159/2026-1/7" };
let made = 0;

async function openDevice() {
  made += 1;
  return openDeviceDb({ onReplaced: () => undefined }, `outbox-${made}`);
}

/** One page on the device: its queue, what it sends, and a way to answer. */
function openPage(db: Awaited<ReturnType<typeof openDevice>>, tab: string) {
  const answers: ((answer: SaveAnswer<string>) => void)[] = [];
  let mayWrite = true;
  const now = () => new Date("2026-11-22T09:32:00Z");
  const queue = createSaveQueue<string>({
    ...{ now, isComplete: () => true, isTelling: () => true },
    send: () => new Promise((resolve) => void answers.push(resolve)),
  });
  const onFailed = vi.fn();
  const outbox = keepOutbox(queue, {
    ...{ place: { ...PLACE, tab }, open: async () => db, isBlank: (value) => value === "", now },
    ...{ mayWrite: () => mayWrite, onWritten: () => undefined, onFailed },
  });
  const answer = async (given: SaveAnswer<string>) => {
    answers.shift()?.(given);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await outbox.settled();
  };
  const type = (key: string, value: string) => queue.edit({ key, value, delay: 0 });
  const seal = () => {
    mayWrite = false;
  };
  return { queue, outbox, answer, type, onFailed, seal };
}

const parse = (row: { key: string; value: unknown; version: number }) =>
  typeof row.value === "string"
    ? {
        ...{ key: row.key, value: row.value, base: row.value, version: row.version },
        ...{ unanswered: [], editedAt: null },
      }
    : null;

it("has what is typed on the device until the server has acknowledged it, and remembers what it acknowledged", async () => {
  const db = await openDevice();
  const { type, answer, outbox } = openPage(db, "fane-1");
  type("a", "første");
  type("b", "");
  await outbox.settled();
  expect(await listRows(db, "anna")).toMatchObject([
    { key: "a", value: "første", version: 0, unanswered: ["første"], tab: "fane-1" },
  ]);
  type("a", "første og andet");
  await answer({ kind: "saved", version: 1 });
  expect(await listRows(db, "anna")).toMatchObject([{ value: "første og andet", version: 1 }]);
  await answer({ kind: "saved", version: 1 });
  await answer({ kind: "saved", version: 2 });
  expect(await listRows(db, "anna")).toEqual([]);
  const seen = await listSeen(db, PLACE);
  expect(seen.find(({ key }) => key === "a")).toMatchObject({
    value: "første og andet",
    version: 2,
  });
});

it("keeps a conflict, and what was refused, until the person has settled it", async () => {
  const db = await openDevice();
  const { type, answer, queue, outbox } = openPage(db, "fane-1");
  type("a", "min");
  await answer({ kind: "conflict", current: { value: "den andens", version: 7 } });
  type("b", "for lang");
  await answer({ kind: "refused", text: "Teksten er for lang." });
  expect((await listRows(db, "anna")).map(({ value }) => value)).toEqual(["min", "for lang"]);
  queue.settle("a", "theirs");
  await outbox.settled();
  expect((await listRows(db, "anna")).map(({ value }) => value)).toEqual(["for lang"]);
});

it("writes nothing after sign-out, and says so when the device takes nothing more", async () => {
  const db = await openDevice();
  const page = openPage(db, "fane-1");
  page.seal();
  page.type("a", "skrevet efter log ud");
  await page.outbox.settled();
  expect(await listRows(db, "anna")).toEqual([]);

  const other = openPage(db, "fane-2");
  db.close();
  other.type("a", "der er ikke mere plads");
  await other.outbox.settled();
  expect(other.onFailed).toHaveBeenCalled();
  expect(other.queue.state().fields.get("a")?.value).toBe("der er ikke mere plads");
});

it("brings back what closed pages left, one of each field at a time; open pages' own is left alone", async () => {
  const db = await openDevice();
  for (const tab of ["lukket-1", "lukket-2", "åben"]) {
    const { type, outbox } = openPage(db, tab);
    type("a", `skrevet i ${tab}`);
    await outbox.settled();
  }
  const { queue, outbox, answer } = openPage(db, "ny");
  const reading = { place: PLACE, openTabs: new Set(["åben", "ny"]), parse };
  const rows = await listUnsentRows(db, reading);
  expect(rows.map(({ unsent }) => unsent.value)).toEqual([
    "skrevet i lukket-1",
    "skrevet i lukket-2",
  ]);
  await takeUp(db, { queue, outbox }, rows);
  expect(queue.state().fields.get("a")?.value).toBe("skrevet i lukket-1");
  const left = await listUnsentRows(db, reading);
  expect(left.map(({ unsent }) => unsent.value)).toEqual(["skrevet i lukket-2"]);

  await answer({ kind: "saved", version: 1 });
  expect(left.every((row) => isStillUnsent(row, queue.state().fields))).toBe(true);
  await takeUp(db, { queue, outbox }, left);
  await answer({ kind: "conflict", current: { value: "skrevet i lukket-1", version: 1 } });
  expect(queue.state().fields.get("a")).toMatchObject({
    ...{ phase: "conflict", value: "skrevet i lukket-2" },
    theirs: { value: "skrevet i lukket-1" },
  });
});
