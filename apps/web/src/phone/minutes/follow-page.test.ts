import { describe, expect, it } from "vitest";
import { followPage, type Placed } from "./follow-page";

type Told = Parameters<typeof followPage>[1];

function told(minutes: Told["minutes"], at: readonly [string, "ready" | "voting"] | null): Told {
  if (at === null) return { minutes, question: null };
  const [id, phase] = at;
  const text = { da: "", en: "" };
  const openVote = phase === "voting" ? 1 : null;
  const empty = { levels: [], closedVotes: [], tallies: [], inBoth: null, changed: null };
  return { minutes, question: { id, phase, openVote, theme: text, title: text, text, ...empty } };
}

const SHOWN = { number: 1, isApproved: false };
const READING: Placed = { page: "minutes", number: 1, at: "q1 ready" };

describe("followPage", () => {
  it.each([
    ["nothing shown, coming in", null, told(null, null), "question"],
    ["coming in where minutes are shown", null, told(SHOWN, null), "minutes"],
    [
      "coming in where they are approved",
      null,
      told({ ...SHOWN, isApproved: true }, null),
      "question",
    ],
    ["coming in in the middle of a vote", null, told(SHOWN, ["q1", "voting"]), "question"],
    [
      "shown beside a question",
      { page: "question", number: null, at: "q1 ready" },
      told(SHOWN, ["q1", "ready"]),
      "minutes",
    ],
    [
      "shown in the middle of a vote",
      { page: "question", number: null, at: "q1 voting" },
      told(SHOWN, ["q1", "voting"]),
      "question",
    ],
    ["the question moves", READING, told(SHOWN, ["q1", "voting"]), "question"],
    ["the question is taken away", READING, told(SHOWN, null), "minutes"],
    ["nothing moves", READING, told(SHOWN, ["q1", "ready"]), "minutes"],
    [
      "approved while reading",
      READING,
      told({ ...SHOWN, isApproved: true }, ["q1", "ready"]),
      "minutes",
    ],
    [
      "approved while at the question",
      { ...READING, page: "question" },
      told({ ...SHOWN, isApproved: true }, ["q1", "ready"]),
      "question",
    ],
    ["the minutes are gone", READING, told(null, ["q1", "ready"]), "question"],
  ] as const)("%s", (_, known, now, page) => {
    expect(followPage(known, now, false).page).toBe(page);
  });

  it("takes nobody away from a correction being written", () => {
    const voting = told(SHOWN, ["q1", "voting"]);
    const stayed = followPage(READING, voting, true);
    expect(stayed.page).toBe("minutes");
    expect(followPage(stayed, voting, false).page).toBe("minutes");
    expect(followPage(stayed, told({ ...SHOWN, number: 2 }, ["q1", "voting"]), true).page).toBe(
      "minutes",
    );
  });
});
