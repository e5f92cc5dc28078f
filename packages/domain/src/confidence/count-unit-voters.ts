import type { Role } from "../model/maturity-model";
import { indexInput } from "../scoring/index-input";
import { countVoters, type VoterRole } from "../scoring/index-votes";
import type { ScoringInput } from "../scoring/scoring-input";

export type UnitVoters = {
  readonly unit: string;
  readonly total: number;
  readonly byRole: Readonly<Record<Role, number>>;
  /** Those whose capacity is not known; with them the capacities add up to the total. */
  readonly unknown: number;
};

/** How many voted blind in each unit on the whole assessment, at least: see `countVoters`. */
export function countUnitVoters(input: ScoringInput): readonly UnitVoters[] {
  const { questions, votes } = indexInput({ ...input, ratings: [] });
  const all = questions.map((_, at) => at);
  return input.units.map(({ id }, unit) => {
    const votersOf = (role: VoterRole) =>
      countVoters(votes, { unit, questions: all, roles: [role] });
    const byRole = {
      director: votersOf("director"),
      leader: votersOf("leader"),
      employee: votersOf("employee"),
    };
    const known = byRole.director + byRole.leader + byRole.employee;
    const total = Math.max(known, countVoters(votes, { unit, questions: all }));
    return { unit: id, total, byRole, unknown: total - known };
  });
}
