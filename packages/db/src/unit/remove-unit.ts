import type { DbClient, Scope } from "../database/client";

export type UnitRemoval = "removed" | "notFound" | "inUse";

/** Removes a unit nothing hangs on. One with children, interviews, participants or a measurement is in use. */
export function removeUnit(
  { db, municipalityId }: Scope<DbClient>,
  id: string,
): Promise<UnitRemoval> {
  return db.$transaction(async (tx) => {
    const unit = await tx.unit.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: {
        _count: {
          select: {
            children: true,
            interviews: true,
            participants: true,
            measuredIn: true,
            validations: true,
            challenges: true,
            targets: true,
          },
        },
      },
    });
    if (unit === null) return "notFound";
    if (Object.values(unit._count).some((count) => count > 0)) return "inUse";
    await tx.unit.delete({ where: { municipalityId_id: { municipalityId, id } } });
    return "removed";
  });
}
