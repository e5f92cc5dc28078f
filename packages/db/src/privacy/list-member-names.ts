import type { Scope } from "../database/client";

export type MemberName = { readonly userId: string; readonly role: string; readonly name: string };

export async function listMemberNames({ db, municipalityId }: Scope): Promise<MemberName[]> {
  const rows = await db.membership.findMany({
    where: { municipalityId },
    select: { userId: true, role: true, user: { select: { name: true } } },
  });
  return rows.map(({ user, ...member }) => ({ ...member, name: user.name }));
}
