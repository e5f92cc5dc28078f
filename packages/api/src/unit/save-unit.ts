import { saveUnitInput } from "@pejling/contract";
import { listUnits, saveUnit as writeUnit } from "@pejling/db";
import { AppError, wouldFormRing } from "@pejling/domain";
import { ensurePlace } from "../municipality/ensure-place";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

export const saveUnit = procedure.input(saveUnitInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, ...unit } = input;
  const refuse = `Cannot save unit "${unit.code}"`;
  await ensurePlace(ctx, kommunekode);

  const scope = scopeOf(ctx, input);
  const unitsById = new Map((await listUnits(scope)).map((known) => [known.id, known]));
  for (const other of [unit.parentId, unit.supersedesId]) {
    if (other !== null && !unitsById.has(other)) {
      throw new AppError("UNIT_NOT_FOUND", `${refuse}: unit "${other}" does not exist`);
    }
  }
  if (wouldFormRing(unit.id, unit.parentId, unitsById)) {
    throw new AppError("UNIT_CYCLE", `${refuse}: it would be placed below itself`);
  }
  const saved = await writeUnit(scope, unit);
  if (saved.kind === "codeTaken") {
    throw new AppError("UNIT_CODE_TAKEN", `${refuse}: another unit has that code`);
  }
  return saved;
});
