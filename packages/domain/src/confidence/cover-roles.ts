import { ROLES, type Role } from "../model/maturity-model";
import { indexInput } from "../scoring/index-input";
import { type RespondentMean, respondentMeans } from "../scoring/respondent-means";
import type { ScoringInput } from "../scoring/scoring-input";

export type RoleCover = {
  readonly unit: string;
  readonly theme: string;
  /** Distinct respondents with at least one level in the theme. */
  readonly respondents: Readonly<Record<Role, number>>;
  /** Roles nobody speaks for. */
  readonly missing: readonly Role[];
};

/** Who is behind each theme in each unit. A theme only leaders have rated is the leaders' theme. */
export function coverRoles(input: ScoringInput): readonly RoleCover[] {
  const indexed = indexInput(input);
  return input.units.flatMap((unit, unitAt) =>
    input.model.themes.map((theme, themeAt) => {
      const means = respondentMeans(indexed, { unit: unitAt, theme: themeAt });
      const respondents = {
        director: countRole(means, "director"),
        leader: countRole(means, "leader"),
        employee: countRole(means, "employee"),
      };
      const missing = ROLES.filter((role) => respondents[role] === 0);
      return { unit: unit.id, theme: theme.id, respondents, missing };
    }),
  );
}

function countRole(means: readonly RespondentMean[], wanted: Role): number {
  return means.filter(({ role }) => role === wanted).length;
}
