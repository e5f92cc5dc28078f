import { type MembersTransaction, saveInvitation } from "@pejling/db";
import { AppError, INVITATION_DAYS, type MunicipalRole, type Person } from "@pejling/domain";
import { makeToken } from "../access/make-token";
import { hashToken } from "../access/read-cookies";
import type { Context } from "../context";

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Writes an invitation and answers its address, which is shown this once. */
export async function invite(
  ctx: Context,
  tx: MembersTransaction,
  invited: {
    readonly id: string;
    readonly email: string;
    readonly role: MunicipalRole;
    readonly unitIds: readonly string[];
    readonly by: Person;
  },
): Promise<{ readonly address: string }> {
  const { by, ...invitation } = invited;
  if (tx.members.some(({ email }) => email === invitation.email)) {
    throw new AppError("ALREADY_MEMBER", "Cannot invite: the person is a member");
  }
  const token = makeToken();
  const createdAt = ctx.now();
  await saveInvitation(tx, {
    ...invitation,
    tokenHash: hashToken(token),
    createdBy: by.userId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * MS_PER_DAY),
  });
  return { address: `${ctx.browser?.publicUrl ?? ""}/invitation/${token}` };
}
