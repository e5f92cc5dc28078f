import { UNIT_KINDS, type Unit } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

/** The whole organisation, in the order the municipality has given its units. */
export async function listUnits({ db, municipalityId }: Scope): Promise<Unit[]> {
  const rows = await db.unit.findMany({
    where: { municipalityId },
    select: {
      id: true,
      code: true,
      name: true,
      shortName: true,
      kind: true,
      parentId: true,
      headcount: true,
      validFrom: true,
      validTo: true,
      supersedesId: true,
      position: true,
      version: true,
    },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map((row) => ({ ...row, kind: parseCode(UNIT_KINDS, row.kind, "unit kind") }));
}
