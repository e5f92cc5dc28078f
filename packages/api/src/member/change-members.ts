import { inMembers, type MembersTransaction } from "@pejling/db";
import { AppError, decideMemberChange, type MemberChange } from "@pejling/domain";
import { missingMunicipality } from "../access/gate";
import type { Context } from "../context";
import { scopeOf } from "../scope";

/** Runs a change of who is a member; whoever else changes them waits. */
export async function changeMembers<Result>(
  ctx: Context,
  input: { readonly kommunekode: string },
  write: (transaction: MembersTransaction) => Promise<Result>,
): Promise<Result> {
  const done = await inMembers(scopeOf(ctx, input), async (tx) => ({ result: await write(tx) }));
  if (done === null) throw missingMunicipality(input.kommunekode);
  return done.result;
}

/** Refuses what would leave the municipality without anybody in charge. */
export function requireAllowed(
  { members }: MembersTransaction,
  { change, doing }: { readonly change: MemberChange; readonly doing: string },
): void {
  const decision = decideMemberChange(members, change);
  switch (decision) {
    case "allowed":
      return;
    case "memberNotFound":
      throw new AppError("MEMBER_NOT_FOUND", `Cannot ${doing}: there is no such member`);
    case "notLead":
      throw new AppError("NOT_ALLOWED", `Cannot ${doing}: somebody else has it now`);
    case "lastLead":
      throw new AppError("LAST_LEAD", `Cannot ${doing}: nobody else is in charge`);
  }
}
