import type { FigureCell } from "../../components/figure-table";
import { formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { ResultCell } from "./results-types";

type Reason = NonNullable<ResultCell["reason"]>;
type Basis = "validated" | "consensus" | "median";
type Role = "director" | "leader" | "employee";

const REASONS: Readonly<Record<Reason, () => string>> = {
  nothingApplicable: m.results_not_applicable,
  nothingRated: m.results_no_answers,
  belowMinCoverage: m.results_too_few_levels,
};
const BASES: Readonly<Record<Basis, () => string>> = {
  validated: m.results_basis_validated,
  consensus: m.results_basis_consensus,
  median: m.results_basis_median,
};
const ROLES: Readonly<Record<Role, () => string>> = {
  director: m.results_role_director,
  leader: m.results_role_leader,
  employee: m.results_role_employee,
};

/** Why there is no score: not relevant, nobody answered and too few answers are three different things. */
export function reasonText(reason: Reason | null): string {
  return reason === null ? m.results_no_number() : REASONS[reason]();
}

export function basisText(basis: Basis): string {
  return BASES[basis]();
}

export function roleText(role: Role): string {
  return ROLES[role]();
}

/** A table's cell: the number, or the word for why there is none. Never empty, never 0. */
export function orWord(value: number | null, word: string): FigureCell {
  return value ?? word;
}

/** `4 direktører, 12 ledere og 29 medarbejdere`. */
export function roleCountText(counts: Readonly<Record<Role, number>>): string {
  return formatList([
    m.results_directors({ count: counts.director }),
    m.results_leaders({ count: counts.leader }),
    m.results_employees({ count: counts.employee }),
  ]);
}
