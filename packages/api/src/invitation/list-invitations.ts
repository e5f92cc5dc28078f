import { municipalityScope } from "@pejling/contract";
import { listPersonNames, listInvitations as readInvitations } from "@pejling/db";
import { findRole, invitationState } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Newest first; `invitedBy` is null when that person's account is gone. */
export const listInvitations = procedure.input(municipalityScope).query(async ({ ctx, input }) => {
  const invitations = await readInvitations(scopeOf(ctx, input));
  const names = await listPersonNames(
    ctx.db,
    invitations.map(({ createdBy }) => createdBy),
  );
  const now = ctx.now();
  return invitations.map((invitation) => {
    const { id, email, unitIds, createdAt, expiresAt } = invitation;
    return {
      id,
      email,
      role: findRole(invitation.role),
      unitIds,
      createdAt,
      expiresAt,
      state: invitationState(invitation, now),
      invitedBy: names.get(invitation.createdBy) ?? null,
    };
  });
});
