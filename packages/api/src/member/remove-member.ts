import { removeMemberInput } from "@pejling/contract";
import { removeMember as takeMemberOut } from "@pejling/db";
import { procedure } from "../trpc";
import { changeMembers, requireAllowed } from "./change-members";

/** The person's next request finds no part here; the account, and what it is elsewhere, stays. */
export const removeMember = procedure.input(removeMemberInput).mutation(({ ctx, input }) => {
  const { userId } = input;
  return changeMembers(ctx, input, async (tx) => {
    requireAllowed(tx, { change: { kind: "remove", userId }, doing: "remove member" });
    await takeMemberOut(tx, userId);
  });
});
