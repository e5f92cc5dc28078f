import { ROLES, type Role } from "../model/maturity-model";
import { indexInput, questionsAt } from "../scoring/index-input";
import { countVoters, type VoterRole } from "../scoring/index-votes";
import { type RespondentMean, respondentMeans } from "../scoring/respondent-means";
import type { ScoringInput } from "../scoring/scoring-input";

export type RoleCover = {
  readonly unit: string;
  readonly theme: string;
  /** Distinct respondents with at least one level in the theme; of those who voted blind at least so many. */
  readonly respondents: Readonly<Record<Role, number>>;
  /** How many voted blind without their capacity being kept, at least; absent where nobody did. */
  readonly unknown?: number;
  /** Roles nobody speaks for; none while `unknown` ones may be of any. */
  readonly missing: readonly Role[];
};

/**
 * Who is behind each theme in each unit. A theme only leaders have rated is the leaders' theme. A blind vote keeps its role
 * only where enough have the same; it speaks for a role where it does, and rules no role out where it does not.
 */
export function coverRoles(input: ScoringInput): readonly RoleCover[] {
  const indexed = indexInput(input);
  return input.units.flatMap((unit, unitAt) =>
    input.model.themes.map((theme, themeAt) => {
      const means = respondentMeans(indexed, { unit: unitAt, theme: themeAt });
      const questions = questionsAt(indexed, themeAt);
      const votersOf = (role: VoterRole) =>
        countVoters(indexed.votes, { unit: unitAt, questions, roles: [role] });
      const respondents = {
        director: countRole(means, "director") + votersOf("director"),
        leader: countRole(means, "leader") + votersOf("leader"),
        employee: countRole(means, "employee") + votersOf("employee"),
      };
      const place = { unit: unit.id, theme: theme.id, respondents };
      const unknown = votersOf("unknown");
      if (unknown > 0) return { ...place, unknown, missing: [] };
      return { ...place, missing: ROLES.filter((role) => respondents[role] === 0) };
    }),
  );
}

function countRole(means: readonly RespondentMean[], wanted: Role): number {
  return means.filter(({ role }) => role === wanted).length;
}
