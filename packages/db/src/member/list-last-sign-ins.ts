import type { Scope } from "../database/client";

/** Whoever accepts an invitation is signed in, and may have signed in before there was a part here to note it under. */
const SIGNS = ["account.signedIn", "invitation.accept"];

/** When each of these people last signed in, as far as the municipality's own trail tells. */
export async function listLastSignIns(
  { db, municipalityId }: Scope,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.auditEntry.groupBy({
    by: ["actorId"],
    where: {
      municipalityId,
      actorId: { in: [...userIds] },
      action: { in: SIGNS },
      outcome: "done",
    },
    _max: { at: true },
  });
  return new Map(
    rows.flatMap(({ actorId, _max: { at } }) => (at === null ? [] : [[actorId, at] as const])),
  );
}
