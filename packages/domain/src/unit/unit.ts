export const UNIT_KINDS = ["department", "centre", "staff", "institution"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A node of the organisation: a forvaltning, a center, a stab or an institution, for the time it exists. */
export type Unit = {
  readonly id: string;
  /** Stands in addresses and exports; unique in the municipality. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly headcount: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly supersedesId: string | null;
  readonly position: number;
  readonly version: number;
};
