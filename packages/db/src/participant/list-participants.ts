import { ROLES, type Role } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type ParticipantRow = {
  readonly id: string;
  readonly interviewId: string;
  readonly unitId: string;
  readonly number: number;
  readonly role: Role;
  readonly name: string;
  readonly version: number;
};

/** The participants of an assessment, or of one interview in it. */
export async function listParticipants(
  { db, municipalityId }: Scope,
  where: { readonly assessmentId: string; readonly interviewId?: string },
): Promise<ParticipantRow[]> {
  const rows = await db.participant.findMany({
    where: { municipalityId, ...where },
    select: {
      id: true,
      interviewId: true,
      unitId: true,
      number: true,
      role: true,
      name: true,
      version: true,
    },
    orderBy: [{ interviewId: "asc" }, { number: "asc" }],
  });
  return rows.map((row) => ({ ...row, role: parseCode(ROLES, row.role, "role") }));
}
