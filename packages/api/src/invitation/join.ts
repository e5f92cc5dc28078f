import {
  addMember,
  findInvitation,
  listUnits,
  type MembersTransaction,
  setInvitationAccepted,
} from "@pejling/db";
import { AppError, decideAcceptance, type MunicipalRole } from "@pejling/domain";
import { notValid } from "./require-invitation";

export type Joined = { readonly kommunekode: string; readonly role: MunicipalRole };

/** Makes somebody a member by an invitation, which is read again: somebody else may have used it by now. */
export async function join(
  tx: MembersTransaction,
  about: {
    readonly id: string;
    readonly person: { readonly userId: string; readonly email: string };
    readonly now: Date;
  },
): Promise<Joined> {
  const { id, person, now } = about;
  const doing = "accept invitation";
  const invitation = await findInvitation(tx, id);
  if (invitation === null) throw notValid(doing);
  const unitIds = (await listUnits(tx)).map((unit) => unit.id);
  const decision = decideAcceptance(invitation, { now, person, members: tx.members, unitIds });
  switch (decision.kind) {
    case "notValid":
      throw notValid(doing);
    case "forAnother":
      throw new AppError("INVITATION_FOR_ANOTHER", `Cannot ${doing}: it is for another address`);
    case "alreadyMember":
      throw new AppError("ALREADY_MEMBER", `Cannot ${doing}: the person is a member`);
    case "noUnitsLeft":
      throw new AppError("UNIT_NOT_FOUND", `Cannot ${doing}: its units do not exist any more`);
    case "accepted": {
      const { role } = decision;
      await addMember(tx, {
        userId: person.userId,
        role,
        unitIds: decision.unitIds,
        createdAt: now,
      });
      await setInvitationAccepted(tx, { id, at: now });
      return { kommunekode: tx.municipalityId, role };
    }
  }
}
