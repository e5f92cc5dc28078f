import { transferLeadInput } from "@pejling/contract";
import { saveMember } from "@pejling/db";
import { requirePerson } from "../account/require-person";
import { procedure } from "../trpc";
import { changeMembers, requireAllowed } from "./change-members";

/** Hands the lead over: the other becomes lead and oneself something else, both or neither. */
export const transferLead = procedure.input(transferLeadInput).mutation(({ ctx, input }) => {
  const doing = "transfer lead";
  const { userId: from } = requirePerson(ctx, doing);
  const { userId: to, ownRole } = input;
  return changeMembers(ctx, input, async (tx) => {
    requireAllowed(tx, { change: { kind: "transfer", from, to, ownRole }, doing });
    await saveMember(tx, { userId: from, role: ownRole, unitIds: [] });
    await saveMember(tx, { userId: to, role: "lead", unitIds: [] });
  });
});
