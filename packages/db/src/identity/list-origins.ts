import { MEMBERSHIP_ORIGINS, type MembershipOrigin } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { parseCode } from "../database/parse-code";
import { acrossMunicipalities } from "../database/scope-to";

/** The municipalities a person belongs to, and who said so. Across municipalities by its nature. */
export async function listOrigins(
  db: DbClient,
  userId: string,
): Promise<{ readonly municipalityId: string; readonly origin: MembershipOrigin }[]> {
  const rows = await acrossMunicipalities(db).membership.findMany({
    where: { userId },
    select: { municipalityId: true, origin: true },
    orderBy: { municipalityId: "asc" },
  });
  return rows.map(({ municipalityId, origin }) => ({
    municipalityId,
    origin: parseCode(MEMBERSHIP_ORIGINS, origin, "membership origin"),
  }));
}
