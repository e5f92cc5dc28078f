import type { Invited } from "@pejling/domain";
import type { Scope } from "../database/client";

export type InvitationRow = Invited & {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: Date;
};

const COLUMNS = {
  id: true,
  email: true,
  role: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  units: { select: { unitId: true }, orderBy: { unitId: "asc" } },
} as const;

type Stored = Omit<InvitationRow, "unitIds"> & {
  readonly units: readonly { readonly unitId: string }[];
};

/** Newest first. */
export async function listInvitations({ db, municipalityId }: Scope): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { municipalityId },
    select: COLUMNS,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(toInvitationRow);
}

export async function findInvitation(
  { db, municipalityId }: Scope,
  id: string,
): Promise<InvitationRow | null> {
  const row = await db.invitation.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: COLUMNS,
  });
  return row === null ? null : toInvitationRow(row);
}

function toInvitationRow({ units, ...row }: Stored): InvitationRow {
  return { ...row, unitIds: units.map(({ unitId }) => unitId) };
}
