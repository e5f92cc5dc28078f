import { createInvitationInput } from "@pejling/contract";
import { requirePerson } from "../account/require-person";
import { changeMembers } from "../member/change-members";
import { requireUnits } from "../member/require-units";
import { procedure } from "../trpc";
import { invite } from "./invite";

export const createInvitation = procedure
  .input(createInvitationInput)
  .mutation(({ ctx, input }) => {
    const { id, email, role, unitIds } = input;
    const by = requirePerson(ctx, "invite");
    return changeMembers(ctx, input, async (tx) => {
      await requireUnits(tx, { unitIds, doing: "invite" });
      return invite(ctx, tx, { id, email, role, unitIds, by });
    });
  });
