import { municipalityScope } from "@pejling/contract";
import { listLastSignIns, listUnits, listMembers as readMembers } from "@pejling/db";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Everybody with a part in the municipality. A role that this version does not know is null. */
export const listMembers = procedure.input(municipalityScope).query(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  const members = await readMembers(scope);
  const units = await listUnits(scope);
  const signIns = await listLastSignIns(
    scope,
    members.map(({ userId }) => userId),
  );
  const me = ctx.actor.kind === "person" ? ctx.actor.userId : null;
  return {
    members: members.map((member) => ({
      ...member,
      isMe: member.userId === me,
      lastSignInAt: signIns.get(member.userId) ?? null,
    })),
    units: units.map(({ id, code, name, shortName }) => ({ id, code, name, shortName })),
  };
});
