import {
  type DbClient,
  findInvitation,
  findInvitationPlace,
  type InvitationRow,
  type Scope,
  scopeTo,
} from "@pejling/db";
import { AppError, findRole, invitationState, type MunicipalRole } from "@pejling/domain";
import { hashToken } from "../access/read-cookies";
import type { Context } from "../context";

export type OpenInvitation = {
  readonly scope: Scope<DbClient>;
  readonly invitation: InvitationRow;
  readonly role: MunicipalRole;
};

/**
 * The invitation a token opens now. Whoever holds it has no part in the municipality yet: the token itself is what leads
 * there, and to this one invitation.
 */
export async function requireInvitation(
  ctx: Context,
  { token, doing }: { readonly token: string; readonly doing: string },
): Promise<OpenInvitation> {
  const place = await findInvitationPlace(ctx.db, hashToken(token));
  if (place === null) throw notValid(doing);
  const scope = scopeTo(ctx.db, place.municipalityId);
  const invitation = await findInvitation(scope, place.id);
  if (invitation === null || invitationState(invitation, ctx.now()) !== "open") {
    throw notValid(doing);
  }
  const role = findRole(invitation.role);
  if (role === null) throw notValid(doing);
  return { scope, invitation, role };
}

export function notValid(doing: string): AppError {
  return new AppError(
    "LINK_NOT_VALID",
    `Cannot ${doing}: it is expired, used, withdrawn or unknown`,
  );
}
