import type { Db } from "../database/client";

/** The active people who run the installation; the example's own only where they can sign in. */
export async function listOperators(
  db: Db,
  { withExample }: { readonly withExample: boolean },
): Promise<string[]> {
  const rows = await db.user.findMany({
    where: { operator: true, deactivatedAt: null, ...(withExample ? {} : { isExample: false }) },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
