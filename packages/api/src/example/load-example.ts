import { findMunicipalityRow, saveMunicipality, scopeTo } from "@pejling/db";
import { EXAMPLE_MUNICIPALITY, PEJLING_MODEL } from "@pejling/reference";
import { EXAMPLE } from "@pejling/reference/example";
import type { Context } from "../context";
import { ensureModels } from "../model/ensure-models";
import { loadModel } from "../model/load-model";
import { closeRound } from "./close-round";
import { ensureExamplePeople } from "./ensure-example-people";
import { removeExampleMembers } from "./remove-example-members";
import { writeMinutes } from "./write-minutes";
import { writeRound } from "./write-round";
import { writeUnits } from "./write-units";

const PATIENCE = { timeout: 60_000, maxWait: 10_000 };

/**
 * Brings in the example municipality, whole or not at all, and then the people to try it as. What is here already is left
 * as it is. In production the municipality comes alone.
 */
export async function loadExample(ctx: Context): Promise<void> {
  const isNew = await loadMunicipality(ctx);
  if (ctx.browser?.signIn.settings.mode === "production") return;
  if (isNew) await removeExampleMembers(ctx.db);
  await ensureExamplePeople(ctx);
}

/** True when it was not here before. */
async function loadMunicipality(ctx: Context): Promise<boolean> {
  await ensureModels(ctx.db, ctx.now());
  const stored = await loadModel(ctx.db, PEJLING_MODEL);
  const { db, municipalityId } = scopeTo(ctx.db, EXAMPLE_MUNICIPALITY.kommunekode);
  return db.$transaction(async (tx) => {
    const scope = { db: tx, municipalityId };
    if ((await findMunicipalityRow(scope)) !== null) return false;

    await saveMunicipality(tx, { ...EXAMPLE_MUNICIPALITY, createdAt: ctx.now() });
    await writeUnits(scope, EXAMPLE.units);
    for (const example of EXAMPLE.rounds) {
      await writeRound(scope, example);
      const { id, slug, closedAt } = example.round;
      await writeMinutes({ ...scope, assessmentId: id }, { example, stored });
      if (closedAt === null) continue;
      await closeRound(
        { ...scope, assessmentId: id },
        {
          slug,
          closedAt: new Date(closedAt),
          stored,
        },
      );
    }
    return true;
  }, PATIENCE);
}
