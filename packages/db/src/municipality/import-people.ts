import type { Prisma } from "../../generated/client";
import type { ArchiveRow } from "./export-rows";

export type PeopleImported = {
  /** The id each has here, by the id in the archive. */
  readonly ids: ReadonlyMap<unknown, string>;
  /** New accounts, without a password: who they are is proved by an operator's link or the sign-in provider. */
  readonly added: number;
  /** Members whose e-mail had an account here already. */
  readonly known: number;
};

/** Gives every member an account: the one of their e-mail where there is one, else a new one. */
export async function importPeople(
  tx: Prisma.TransactionClient,
  about: {
    readonly rows: readonly ArchiveRow[];
    readonly now: Date;
    readonly newId: () => string;
  },
): Promise<PeopleImported> {
  const { rows, now, newId } = about;
  const ids = new Map<unknown, string>();
  let added = 0;
  for (const row of rows) {
    const [id, name, email] = [String(row.id), String(row.name), String(row.email)];
    const here = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (here !== null) {
      ids.set(row.id, here.id);
      continue;
    }
    const isFree = (await tx.user.count({ where: { id } })) === 0;
    const ownId = isFree ? id : newId();
    const deactivatedAt = row.deactivatedAt === null ? null : new Date(String(row.deactivatedAt));
    const dates = { deactivatedAt, createdAt: now, updatedAt: now };
    await tx.user.create({ data: { id: ownId, name, email, ...dates } });
    ids.set(row.id, ownId);
    added += 1;
  }
  return { ids, added, known: rows.length - added };
}
