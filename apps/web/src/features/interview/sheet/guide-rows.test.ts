import { expect, it } from "vitest";
import { toClean } from "../save/save-field";
import { countGuide, findFirstOpen, findNeighbours, toGuideRows } from "./guide-rows";
import { keyOf, type SheetValue } from "./sheet-value";
import { readRating, summariseVotes } from "./vote-summary";

const text = (da: string) => ({ da, en: da });
const question = (id: string) => ({
  ...{ id, weight: 1, short: true, title: text(id), text: text(id) },
  ...{ levels: [], prompts: [], audience: [], evidence: [] },
});
const theme = (id: string, ...questions: readonly string[]) => ({
  ...{ id, group: "g", title: text(id), shortTitle: text(id), meaning: text(id), weight: 1 },
  questions: questions.map(question),
});
const rate = (participantId: string, questionId: string, value: 4 | "dontKnow" | "missing") =>
  ({ kind: "rating", participantId, questionId, value, reason: "" }) as const;

const values: readonly SheetValue[] = [
  rate("p1", "data-1", 4),
  rate("p2", "data-1", "dontKnow"),
  rate("p1", "data-2", 4),
  rate("p2", "data-2", "missing"),
  { kind: "consensus", interviewId: "i", questionId: "klima-1", level: 2, rationale: "" },
];
const fields = new Map(values.map((value) => [keyOf(value), toClean(value, 1)]));
const guide = toGuideRows(
  [theme("data", "data-1", "data-2"), theme("klima", "klima-1", "klima-2")],
  ["p1", "p2"],
  fields,
);

it("a question is done when all have answered, or when the group has its level", () => {
  const progress = guide.flatMap(({ questions }) => questions.map((row) => row.progress));
  expect(progress).toEqual(["done", "begun", "done", "none"]);
  expect(guide.map(({ done }) => done)).toEqual([1, 1]);
  expect(countGuide(guide)).toEqual({ done: 2, total: 4 });
  expect(findFirstOpen(guide)).toBe("data-2");
});

it("the way through the questions goes across the themes", () => {
  expect(findNeighbours(guide, "data-2")).toEqual({
    place: 2,
    previous: "data-1",
    next: "klima-1",
  });
  expect(findNeighbours(guide, "klima-2").next).toBeNull();
  expect(findNeighbours(guide, "data-1").previous).toBeNull();
});

it("an interview without participants has no question done by silence", () => {
  const silent = toGuideRows([theme("data", "data-1")], [], new Map());
  expect(silent[0]?.questions[0]?.progress).toBe("none");
});

it("what nobody has rated is missing, and no number comes of it", () => {
  expect(readRating(fields, "p9", "data-1")).toEqual({ value: "missing", reason: "" });
  const scale = { min: 1, max: 5 };
  expect(summariseVotes(["missing", "dontKnow"], scale)).toMatchObject({
    ...{ n: 0, answered: 1, median: null, agreement: null, split: false },
  });
  const split = summariseVotes([3, 3, 1, 1, 5, 5, "notAsked"], scale);
  expect(split).toMatchObject({
    n: 6,
    answered: 7,
    counts: [2, 0, 2, 0, 2],
    median: 3,
    split: true,
  });
});
