import { ROLES, type Role } from "../model/maturity-model";
import { countOptions, isLevelOn } from "../model/scale";
import type { ScoringInput, ScoringVotes } from "./scoring-input";
import { addVotes, type Tally } from "./tally-ratings";

/** Whose votes are counted: one capacity, or those whose capacity is not kept. */
export type VoterRole = Role | "unknown";
const VOTER_ROLES: readonly VoterRole[] = [...ROLES, "unknown"];

/** One group's votes with a level: per capacity, how many there are on each question. */
type GroupVotes = Readonly<Record<VoterRole, Uint32Array>>;

/** The anonymous votes among what is counted. */
export type IndexedVotes = {
  /** Of the counted levels, those that are votes; laid out as the counts of all. */
  readonly levelCounts: Uint32Array;
  /** Per unit, its groups. */
  readonly groups: readonly ReadonlyMap<string, GroupVotes>[];
};

/** Counts the votes into the tally, and apart from it what is needed to tell them from the ratings. Null: there are none. */
export function indexVotes(
  { model, units, votes = [] }: ScoringInput,
  into: { readonly tally: Tally; readonly findSlot: (entry: ScoringVotes) => number | null },
): IndexedVotes | null {
  if (votes.length === 0) return null;
  const { tally, findSlot } = into;
  const options = countOptions(model.scale);
  const levelCounts = new Uint32Array(units.length * tally.questions * options);
  const groups = units.map(() => new Map<string, GroupVotes>());
  for (const entry of votes) {
    const slot = findSlot(entry);
    if (slot === null || !addVotes({ tally, votes: entry, slot })) continue;
    const { value, count, role = "unknown", group = "" } = entry;
    if (typeof value !== "number" || !isLevelOn(model.scale, value)) continue;
    const at = slot * options + value - model.scale.min;
    levelCounts[at] = (levelCounts[at] ?? 0) + count;
    const question = slot % tally.questions;
    const byGroup = groups[(slot - question) / tally.questions];
    const known = byGroup?.get(group) ?? startGroup(tally.questions);
    byGroup?.set(group, known);
    known[role][question] = (known[role][question] ?? 0) + count;
  }
  return { levelCounts, groups };
}

function startGroup(questions: number): GroupVotes {
  const start = () => new Uint32Array(questions);
  return { director: start(), leader: start(), employee: start(), unknown: start() };
}

/**
 * At least how many different persons gave a level among the votes on these questions in a unit. Nobody knows whether who
 * voted on one question is who voted on the next, so within a group the most votes on any one question are counted: more
 * persons there may have been, fewer not. Groups are different persons and are added.
 *
 * @param roles whose votes; left out: everybody's
 */
export function countVoters(
  votes: IndexedVotes | null,
  at: {
    readonly unit: number;
    readonly questions: readonly number[];
    readonly roles?: readonly VoterRole[];
  },
): number {
  const { unit, questions, roles = VOTER_ROLES } = at;
  let voters = 0;
  for (const group of votes?.groups[unit]?.values() ?? []) {
    let most = 0;
    for (const question of questions) {
      let given = 0;
      for (const role of roles) given += group[role][question] ?? 0;
      most = Math.max(most, given);
    }
    voters += most;
  }
  return voters;
}
