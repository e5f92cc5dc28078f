import { setMeasuredUnitsInput } from "@pejling/contract";
import { listUnits, setMeasuredUnits as writeMeasuredUnits } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const setMeasuredUnits = procedure
  .input(setMeasuredUnitsInput)
  .mutation(({ ctx, input }) => {
    const { units, ...address } = input;
    return writeIn(ctx, { address, needs: "notClosed" }, async (tx) => {
      const known = new Set((await listUnits(tx)).map(({ id }) => id));
      for (const { unitId } of units) {
        if (known.has(unitId)) continue;
        throw new AppError("UNIT_NOT_FOUND", `Cannot measure unit "${unitId}": it does not exist`);
      }
      const byId = new Map(units.map((unit) => [unit.unitId, unit]));
      await writeMeasuredUnits(tx, [...byId.values()]);
    });
  });
