import type { ModelTheme } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { findNext, findPrevious, listQuestions, toQuestionRows } from "./question-rows";

const words = { da: "", en: "" };
const theme = (id: string, questionIds: readonly string[]): ModelTheme => ({
  ...{ id, group: "g", title: words, shortTitle: words, meaning: words, weight: 1 },
  questions: questionIds.map((questionId) => ({
    ...{ id: questionId, weight: 1, short: true, title: words, text: words },
    ...{ levels: [], prompts: [], audience: [], evidence: [] },
  })),
});
const themes = [theme("data", ["data-1", "data-2"]), theme("styring", ["styring-1"])];
const none: ReadonlySet<string> = new Set();
const facts = { themes, agreed: {}, voted: none, votedBefore: none, covered: [] };

describe("toQuestionRows()", () => {
  it("numbers the questions through all themes", () => {
    const rows = listQuestions(toQuestionRows(facts));
    expect(rows.map(({ id, place }) => [id, place])).toEqual([
      ["data-1", 1],
      ["data-2", 2],
      ["styring-1", 3],
    ]);
  });

  it("lets what the group agreed on stand before votes, and votes before a tick", () => {
    const rows = toQuestionRows({
      ...facts,
      agreed: { "data-1": 3 },
      voted: new Set(["data-1", "data-2"]),
      covered: ["data-1", "data-2", "styring-1"],
    });
    expect(listQuestions(rows).map(({ standing }) => standing)).toEqual([
      "agreed",
      "voted",
      "covered",
    ]);
    expect(rows.map(({ done }) => done)).toEqual([1, 1]);
    expect(listQuestions(rows).map(({ level }) => level)).toEqual([3, null, null]);
  });
});

describe("a question voted on in an earlier session", () => {
  it("says so, and is left to be taken again or agreed on", () => {
    const both = new Set(["data-1", "data-2"]);
    const rows = listQuestions(
      toQuestionRows({ ...facts, voted: both, votedBefore: new Set(["data-1"]) }),
    );
    expect(rows.map(({ standing }) => standing)).toEqual(["votedBefore", "voted", "none"]);
    expect(findNext(rows, null)?.id).toBe("data-1");
  });
});

describe("findNext()", () => {
  const questions = listQuestions(toQuestionRows({ ...facts, agreed: { "data-2": 4 } }));
  it.each([
    { from: null, next: "data-1" },
    { from: "data-1", next: "styring-1" },
    { from: "styring-1", next: "data-1" },
    { from: "en-anden-model", next: "data-1" },
  ])("from $from: $next", ({ from, next }) => {
    expect(findNext(questions, from)?.id).toBe(next);
  });

  it("is nowhere when everything is done, and never the question itself", () => {
    const all = { "data-1": 1, "data-2": 2, "styring-1": 3 } as const;
    expect(findNext(listQuestions(toQuestionRows({ ...facts, agreed: all })), "data-1")).toBeNull();
    const last = { "data-1": 1, "data-2": 2 } as const;
    const left = listQuestions(toQuestionRows({ ...facts, agreed: last }));
    expect(findNext(left, "styring-1")).toBeNull();
    expect(findNext(left, "data-1")?.id).toBe("styring-1");
  });
});

describe("findPrevious()", () => {
  it.each([
    { from: "styring-1", previous: "data-2" },
    { from: "data-1", previous: undefined },
    { from: null, previous: undefined },
  ])("from $from: $previous", ({ from, previous }) => {
    expect(findPrevious(listQuestions(toQuestionRows(facts)), from)?.id).toBe(previous);
  });
});
