import { setMeasuredUnitsInput } from "@pejling/contract";
import { listMeasuredUnits, listUnits, setMeasuredUnits as writeMeasuredUnits } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

type Measured = readonly { readonly unitId: string; readonly weight: number }[];

/** Saves the whole list, unless somebody has saved another since the one the person started from. */
export const setMeasuredUnits = procedure
  .input(setMeasuredUnitsInput)
  .mutation(({ ctx, input }) => {
    const { units, seen, ...address } = input;
    return writeIn(ctx, { address, needs: "notClosed" }, async (tx) => {
      const known = new Set((await listUnits(tx)).map(({ id }) => id));
      for (const { unitId } of units) {
        if (known.has(unitId)) continue;
        throw new AppError("UNIT_NOT_FOUND", `Cannot measure unit "${unitId}": it does not exist`);
      }
      const current = await listMeasuredUnits(tx, tx.assessmentId);
      if (!isSame(current, seen)) return { kind: "conflict", current } as const;
      const byId = new Map(units.map((unit) => [unit.unitId, unit]));
      await writeMeasuredUnits(tx, [...byId.values()]);
      return { kind: "saved" } as const;
    });
  });

function isSame(left: Measured, right: Measured): boolean {
  const weights = new Map(left.map(({ unitId, weight }) => [unitId, weight]));
  return (
    left.length === right.length &&
    right.every(({ unitId, weight }) => weights.get(unitId) === weight)
  );
}
