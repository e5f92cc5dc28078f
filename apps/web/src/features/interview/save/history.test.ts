import { expect, it } from "vitest";
import {
  addStep,
  findMoves,
  type History,
  NO_HISTORY,
  redoStep,
  type Step,
  undoStep,
} from "./history";

function step(
  key: string,
  before: number,
  after: number,
  more: Partial<Step<number>> = {},
): Step<number> {
  return { changes: [{ key, before, after }], place: "styring-1", at: 0, isTyping: false, ...more };
}

function build(...steps: readonly Step<number>[]): History<number> {
  return steps.reduce<History<number>>(addStep, NO_HISTORY);
}

it("takes back the last step first and puts it forward again", () => {
  const history = build(step("a", 1, 2), step("b", 3, 4));
  const undone = undoStep(history);
  expect(undone.step?.changes[0]?.key).toBe("b");
  const redone = redoStep(undone.history);
  expect(redone.step?.changes[0]?.key).toBe("b");
  expect(redone.history).toEqual(history);
});

it("answers null where there is nothing to undo or redo", () => {
  expect(undoStep(build()).step).toBeNull();
  expect(redoStep(build(step("a", 1, 2))).step).toBeNull();
});

it("forgets what was undone when something new is done", () => {
  const { history } = undoStep(build(step("a", 1, 2)));
  expect(redoStep(addStep(history, step("b", 1, 2))).step).toBeNull();
});

it.each([
  { case: "soon after", at: 1999, key: "a", isTyping: true, steps: 1 },
  { case: "after a pause", at: 2000, key: "a", isTyping: true, steps: 2 },
  { case: "in another field", at: 10, key: "b", isTyping: true, steps: 2 },
  { case: "then a click", at: 10, key: "a", isTyping: false, steps: 2 },
])("typing $case makes $steps steps", ({ at, key, isTyping, steps }) => {
  const history = build(step("a", 1, 2, { isTyping: true }), step(key, 2, 3, { at, isTyping }));
  expect(history.past).toHaveLength(steps);
  if (steps === 1) expect(history.past[0]?.changes).toEqual([{ key: "a", before: 1, after: 3 }]);
});

it("undoes a step only while its fields still say what the step made them say", () => {
  const both = {
    ...step("a", 1, 2),
    changes: [...step("a", 1, 2).changes, ...step("b", 5, 6).changes],
  };
  const values = new Map([
    ["a", 2],
    ["b", 6],
  ]);
  expect(findMoves(both, "undo", (key) => values.get(key))).toEqual([
    { key: "a", value: 1 },
    { key: "b", value: 5 },
  ]);
  values.set("b", 9);
  expect(findMoves(both, "undo", (key) => values.get(key))).toBeNull();
});
