import type { Unit } from "@pejling/domain";
import type { DbClient, Scope } from "../database/client";
import type { Saved } from "../database/saved";

export type UnitToSave = Omit<Unit, "version"> & { readonly seenVersion: number };

/** Writes a new unit or a new version of one. A code another unit has is answered with `codeTaken`. */
export function saveUnit(
  { db, municipalityId }: Scope<DbClient>,
  { seenVersion, id, ...columns }: UnitToSave,
): Promise<Saved<{ name: string; version: number }> | { readonly kind: "codeTaken" }> {
  return db.$transaction(async (tx) => {
    const key = { municipalityId_id: { municipalityId, id } };
    const taken = await tx.unit.findFirst({
      where: { municipalityId, code: columns.code, NOT: { id } },
      select: { id: true },
    });
    if (taken !== null) return { kind: "codeTaken" } as const;

    const current = await tx.unit.findUnique({ where: key, select: { name: true, version: true } });
    if ((current?.version ?? 0) !== seenVersion) {
      return current === null
        ? ({ kind: "notFound" } as const)
        : ({ kind: "conflict", current } as const);
    }
    const version = seenVersion + 1;
    await tx.unit.upsert({
      where: key,
      create: { municipalityId, id, ...columns, version },
      update: { ...columns, version },
    });
    return { kind: "saved", version } as const;
  });
}
