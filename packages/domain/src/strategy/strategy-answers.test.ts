import { describe, expect, it } from "vitest";
import { answerLimbs } from "./answer-limbs";
import { answerSupports } from "./answer-supports";
import { countStates } from "./count-states";
import { listLiveItems } from "./list-live-items";
import type { ItemContent, ItemState, StrategyItem } from "./strategy-item";

let made = 0;
function item(content: ItemContent, more: { parentId?: string; state?: ItemState; id?: string }) {
  made += 1;
  const frame = { id: `i${made}`, parentId: null, position: made, place: null, rule: "test" };
  const whole = { ...frame, state: "suggested", version: 1, corrected: null, ...content, ...more };
  return whole as StrategyItem;
}
const theme = (number: number, title: string, state: ItemState = "suggested") =>
  item({ kind: "theme", value: { number, title } }, { id: `t${number}`, state });
const landmark = (number: number, supports: readonly number[]) => [
  item(
    { kind: "landmark", value: { number, title: `Pejlemærke ${number}` } },
    { id: `p${number}` },
  ),
  ...supports.map((value) => item({ kind: "support", value }, { parentId: `p${number}` })),
];
function limb(number: number, decision: { outcome: string; vote: boolean | null } | null) {
  const id = `l${number}`;
  return [
    item({ kind: "limb", value: { number, text: `at ${number}` } }, { id }),
    ...(decision === null ? [] : [item({ kind: "decision", value: decision }, { parentId: id })]),
  ];
}

describe("answerSupports()", () => {
  const five = [1, 2, 3, 4, 5].map((number) => theme(number, `Tema ${number}`));
  const landmarks = [
    ...landmark(1, [3]),
    ...landmark(2, [2, 3]),
    ...landmark(3, [2, 3, 5]),
    ...landmark(4, [2, 3]),
    ...landmark(5, [2, 5]),
  ];

  it("tells which landmarks support theme 2, and which themes none supports", () => {
    const answers = answerSupports([...five, ...landmarks]);
    expect(answers[1]?.landmarks.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
    const bare = answers.filter((answer) => answer.landmarks.length === 0);
    expect(bare.map(({ number }) => number)).toEqual([1, 4]);
  });
  it("says nothing of support where the paper has no landmarks", () => {
    expect(answerSupports(five)).toEqual([]);
  });
});

describe("answerLimbs()", () => {
  it.each([
    { outcome: "godkendt", vote: false, verdict: "approved" },
    { outcome: "Indstillingen blev tiltrådt", vote: null, verdict: "approved" },
    { outcome: "taget til efterretning", vote: false, verdict: "noted" },
    { outcome: "ikke godkendt", vote: true, verdict: "other" },
    { outcome: "udsat", vote: null, verdict: "other" },
  ])("$outcome → $verdict", ({ outcome, vote, verdict }) => {
    expect(answerLimbs(limb(1, { outcome, vote }))).toMatchObject([{ verdict, vote, outcome }]);
  });
  it("never takes a missing decision for an approval", () => {
    expect(answerLimbs(limb(1, null))).toMatchObject([{ verdict: "unknown", vote: null }]);
  });
  it("follows the person's own reading of a decision", () => {
    const corrected = limb(1, { outcome: "godkendt", vote: null }).map((each) =>
      each.kind === "decision"
        ? { ...each, state: "corrected" as const, corrected: { outcome: "forkastet", vote: true } }
        : each,
    );
    expect(answerLimbs(corrected)).toMatchObject([{ verdict: "other", vote: true }]);
  });
});

describe("rejected statements", () => {
  const items = [
    theme(1, "Data", "rejected"),
    item({ kind: "focusArea", value: "Del" }, { parentId: "t1", state: "confirmed" }),
    theme(2, "Klima", "corrected"),
    item({ kind: "aim", value: "Mål" }, { parentId: "t2" }),
  ];
  it("take what hangs under them along", () => {
    expect(listLiveItems(items).map(({ kind }) => kind)).toEqual(["theme", "aim"]);
  });
  it("are outside the count of what to confirm", () => {
    expect(countStates(items)).toEqual({ total: 2, confirmed: 1, suggested: 1, rejected: 2 });
    expect(countStates([])).toEqual({ total: 0, confirmed: 0, suggested: 0, rejected: 0 });
  });
});
