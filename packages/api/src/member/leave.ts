import { municipalityScope } from "@pejling/contract";
import { removeMember } from "@pejling/db";
import { requirePerson } from "../account/require-person";
import { procedure } from "../trpc";
import { changeMembers, requireAllowed } from "./change-members";

/** Ends one's own part in a municipality. */
export const leave = procedure.input(municipalityScope).mutation(({ ctx, input }) => {
  const doing = "leave municipality";
  const { userId } = requirePerson(ctx, doing);
  return changeMembers(ctx, input, async (tx) => {
    requireAllowed(tx, { change: { kind: "remove", userId }, doing });
    await removeMember(tx, userId);
  });
});
