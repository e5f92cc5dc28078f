import { invitationToken } from "@pejling/contract";
import { inMembers } from "@pejling/db";
import { requirePerson } from "../account/require-person";
import { recordIn } from "../audit/record-in";
import { procedure } from "../trpc";
import { join } from "./join";
import { notValid, requireInvitation } from "./require-invitation";

/** Takes a part in a municipality with the account one is signed in to. */
export const acceptInvitation = procedure
  .input(invitationToken)
  .mutation(async ({ ctx, input: { token } }) => {
    const doing = "accept invitation";
    const person = requirePerson(ctx, doing);
    const { scope, invitation } = await requireInvitation(ctx, { token, doing });
    const joined = await inMembers(scope, (tx) =>
      join(tx, { id: invitation.id, person, now: ctx.now() }),
    );
    if (joined === null) throw notValid(doing);
    const { kommunekode, role } = joined;
    const input = { id: invitation.id, role };
    await recordIn(ctx, kommunekode, { action: "invitation.accept", input });
    return { kommunekode };
  });
