import { describe, expect, it } from "vitest";
import { agreementText, listVoteLines } from "./vote-lines";

type Votes = Parameters<typeof listVoteLines>[0]["votes"];

const SHOWN = {
  distribution: { 1: 2, 3: 5 },
  median: 2.5,
  agreement: 0.5,
  isSplit: false,
  dontKnow: 0,
  notApplicable: 0,
};
const FIRST: Votes[number] = { kind: "first", n: 7, shown: SHOWN };
const FEW: Votes[number] = { kind: "second", n: 3, shown: null };

describe("what the minutes tell of votes", () => {
  it("is how many, the middle and the agreement, or that it is hidden", () => {
    expect(listVoteLines({ votes: [FIRST, FEW], moved: null })).toEqual([
      "Første afstemning: 7 svar · midten er 2,5 · enighed 0,50",
      "Efter drøftelsen: 3 svar · fordelingen er skjult, så ingens svar kan regnes ud",
    ]);
    expect(listVoteLines({ votes: [], moved: { n: 7, changed: 2 } })).toHaveLength(1);
  });

  it("names the agreement of the last vote, and none where that is hidden", () => {
    expect(agreementText({ votes: [FIRST] })).toMatch(/^Enighed 0,50/);
    expect(agreementText({ votes: [FIRST, FEW] })).toBeNull();
    expect(agreementText({ votes: [] })).toBeNull();
    const split = { ...FIRST, shown: { ...SHOWN, isSplit: true } };
    expect(agreementText({ votes: [split] })).toMatch(/^I var delt\. Enighed/);
  });
});
