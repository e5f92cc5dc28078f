import { saveUnitInput } from "@pejling/contract";
import type { Unit, UnitKind } from "@pejling/domain";

/** A unit as it stands in the fields: text, until it is read. */
export type UnitDraft = {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string;
  readonly code: string;
  readonly headcount: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly supersedesId: string;
};
export type UnitField = keyof UnitDraft;
export type UnitInput = ReturnType<typeof saveUnitInput.parse>;

export const EMPTY_DRAFT: UnitDraft = {
  name: "",
  shortName: "",
  kind: "department",
  parentId: "",
  code: "",
  headcount: "",
  validFrom: "",
  validTo: "",
  supersedesId: "",
};

export function toUnitDraft(unit: Unit): UnitDraft {
  return {
    name: unit.name,
    shortName: unit.shortName,
    kind: unit.kind,
    parentId: unit.parentId ?? "",
    code: unit.code,
    headcount: unit.headcount === null ? "" : String(unit.headcount),
    validFrom: unit.validFrom ?? "",
    validTo: unit.validTo ?? "",
    supersedesId: unit.supersedesId ?? "",
  };
}

type Rest = Pick<UnitInput, "kommunekode" | "id" | "position" | "seenVersion">;
export type ReadUnit =
  | { readonly ok: true; readonly input: UnitInput }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

/** Reads the fields by the same shape the door takes; names the fields that do not fit it. */
export function readUnitDraft(draft: UnitDraft, rest: Rest): ReadUnit {
  const headcount = draft.headcount.trim().replaceAll(".", "");
  const parsed = saveUnitInput.safeParse({
    ...rest,
    name: draft.name.trim(),
    shortName: draft.shortName.trim(),
    kind: draft.kind,
    code: draft.code.trim(),
    parentId: draft.parentId || null,
    headcount: headcount === "" ? null : Number(headcount),
    validFrom: draft.validFrom || null,
    validTo: draft.validTo || null,
    supersedesId: draft.supersedesId || null,
  });
  const wrong = new Set(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])),
  );
  if (draft.validFrom !== "" && draft.validTo !== "" && draft.validTo < draft.validFrom) {
    wrong.add("validTo");
  }
  return parsed.success && wrong.size === 0
    ? { ok: true, input: parsed.data }
    : { ok: false, wrong };
}
