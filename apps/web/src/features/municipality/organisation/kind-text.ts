import { UNIT_KINDS, type UnitKind } from "@pejling/domain";
import { m } from "../../../paraglide/messages";

const TEXTS: Readonly<Record<UnitKind, () => string>> = {
  department: m.municipality_kind_department,
  centre: m.municipality_kind_centre,
  staff: m.municipality_kind_staff,
  institution: m.municipality_kind_institution,
};

export function kindText(kind: UnitKind): string {
  return TEXTS[kind]();
}

export function listKinds() {
  return UNIT_KINDS.map((value) => ({ value, label: kindText(value) }));
}
