import type { StrategyProposal } from "@pejling/contract";
import { findLimbTexts } from "./find-limb-texts";
import { OUTCOME_WORDS } from "./outcome-words";
import { type Paper, placeOf } from "./paper";
import { findDecision, readDecisions } from "./read-decisions";

type Limb = StrategyProposal["limbs"][number];

/** The recommendation's at-punkter, each with what it asks for and what was decided. */
export function readLimbs(paper: Paper): readonly Limb[] {
  const decisions = readDecisions(paper);
  return findLimbTexts(paper).map(({ number, text, start }) => ({
    number,
    text,
    requested: readRequested(paper, text.value, start),
    decision: findDecision(decisions, number),
  }));
}

function readRequested(paper: Paper, text: string, start: number): Limb["requested"] {
  const hits = OUTCOME_WORDS.flatMap((word) => {
    const match = word.pattern.exec(text);
    return match === null ? [] : [{ word, at: match.index, length: match[0].length }];
  }).sort((left, right) => left.at - right.at);
  const [first] = hits;
  if (first === undefined) return null;
  const place = placeOf(paper, start + first.at, start + first.at + first.length);
  return { value: first.word.requested, place, rule: "limb-verb" };
}
