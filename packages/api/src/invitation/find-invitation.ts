import { invitationToken } from "@pejling/contract";
import { findAccount, findMunicipalityRow } from "@pejling/db";
import { procedure } from "../trpc";
import { requireInvitation } from "./require-invitation";

/** What an invitation is to, for the page its link opens. */
export const findInvitationDoor = procedure
  .input(invitationToken)
  .query(async ({ ctx, input: { token } }) => {
    const { scope, invitation, role } = await requireInvitation(ctx, {
      token,
      doing: "find invitation",
    });
    const municipality = await findMunicipalityRow(scope);
    return {
      kommunekode: scope.municipalityId,
      municipality: municipality?.name ?? scope.municipalityId,
      role,
      email: invitation.email,
      hasAccount: (await findAccount(ctx.db, { email: invitation.email })) !== null,
      isSignedInAs: ctx.actor.kind === "person" ? ctx.actor.email : null,
    };
  });
