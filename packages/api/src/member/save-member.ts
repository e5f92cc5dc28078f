import { saveMemberInput } from "@pejling/contract";
import { saveMember as writeMember } from "@pejling/db";
import { procedure } from "../trpc";
import { changeMembers, requireAllowed } from "./change-members";
import { requireUnits } from "./require-units";

/** Gives a member another role, or other units; who comes in does so by an invitation. */
export const saveMember = procedure.input(saveMemberInput).mutation(({ ctx, input }) => {
  const { userId, role, unitIds, seenVersion } = input;
  const doing = "save member";
  return changeMembers(ctx, input, async (tx) => {
    const current = tx.members.find((member) => member.userId === userId);
    if (current === undefined) return { kind: "notFound" } as const;
    if (current.version !== seenVersion) {
      const { version } = current;
      return {
        kind: "conflict",
        current: { role: current.role, unitIds: current.unitIds, version },
      } as const;
    }
    requireAllowed(tx, { change: { kind: "setRole", userId, role }, doing });
    await requireUnits(tx, { unitIds, doing });
    await writeMember(tx, { userId, role, unitIds });
    return { kind: "saved", version: seenVersion + 1 } as const;
  });
});
