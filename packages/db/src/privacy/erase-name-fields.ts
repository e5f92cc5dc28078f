import type { Scope } from "../database/client";
import type { NameField } from "./kept-text";

/** Empties name fields of the rows named. A new version keeps a page that still shows the name from saving it back. */
export async function eraseNameFields(
  { db, municipalityId }: Scope,
  fields: Readonly<Record<NameField, readonly string[]>>,
): Promise<void> {
  const named = (ids: readonly string[]) => ({ municipalityId, id: { in: [...ids] } });
  const version = { increment: 1 };
  await db.participant.updateMany({
    where: named(fields.participant),
    data: { name: "", version },
  });
  await db.interview.updateMany({
    where: named(fields.facilitator),
    data: { facilitator: "", version },
  });
  await db.interview.updateMany({
    where: named(fields.noteTaker),
    data: { noteTaker: "", version },
  });
  await db.target.updateMany({
    where: named(fields.approvedBy),
    data: { approvedBy: "", version },
  });
}
