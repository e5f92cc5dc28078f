import rows from "./municipalities.json" with { type: "json" };
import { type DatedRegion, toDatedRegions } from "./region";

/** Statistics Denmark's five groups of municipalities (kommunegrupper). */
export const MUNICIPALITY_GROUPS = [
  { code: 1, name: "Hovedstadskommuner" },
  { code: 2, name: "Storbykommuner" },
  { code: 3, name: "Provinsbykommuner" },
  { code: 4, name: "Oplandskommuner" },
  { code: 5, name: "Landkommuner" },
] as const;

export type MunicipalityGroup = {
  readonly code: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
};

export type Municipality = {
  /** Official four-digit code with its leading zero. */
  readonly kommunekode: string;
  /** Short name as it is used before "Kommune" ("Nordfyns", "Vesthimmerlands" included). */
  readonly name: string;
  readonly regions: readonly DatedRegion[];
  readonly kommunegruppe: MunicipalityGroup;
  /** Inhabitants by year. */
  readonly population: readonly { readonly year: number; readonly inhabitants: number }[];
};

function toGroup(code: number): MunicipalityGroup {
  const group = MUNICIPALITY_GROUPS.find((candidate) => candidate.code === code);
  if (group === undefined) throw new Error(`Cannot name kommunegruppe ${code}: it is unknown`);
  return group;
}

/** The 98 municipalities in the order of their code. */
export const MUNICIPALITIES: readonly Municipality[] = rows.map((row) => ({
  kommunekode: row.kommunekode,
  name: row.name,
  regions: toDatedRegions(row.region),
  kommunegruppe: toGroup(row.kommunegruppe),
  population: [
    { year: 2020, inhabitants: row.population2020 },
    { year: 2026, inhabitants: row.population2026 },
  ],
}));

const BY_KOMMUNEKODE: ReadonlyMap<string, Municipality> = new Map(
  MUNICIPALITIES.map((municipality) => [municipality.kommunekode, municipality]),
);

export function findMunicipality(kommunekode: string): Municipality | null {
  return BY_KOMMUNEKODE.get(kommunekode) ?? null;
}
