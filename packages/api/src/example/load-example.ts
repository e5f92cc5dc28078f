import { findMunicipalityRow, saveMunicipality } from "@pejling/db";
import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import { EXAMPLE } from "@pejling/reference/example";
import { ensureModels } from "../model/ensure-models";
import { scopeOf } from "../scope";
import type { Context } from "../trpc";
import { closeRound } from "./close-round";
import { writeRound } from "./write-round";
import { writeUnits } from "./write-units";

const PATIENCE = { timeout: 60_000, maxWait: 10_000 };

/** Brings in the example municipality, whole or not at all. One that is here already is left as it is. */
export async function loadExample(ctx: Context): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const scope = scopeOf({ db: tx }, EXAMPLE_MUNICIPALITY);
    if ((await findMunicipalityRow(scope)) !== null) return;

    await ensureModels(tx, ctx.now());
    await saveMunicipality(tx, { ...EXAMPLE_MUNICIPALITY, createdAt: ctx.now() });
    await writeUnits(scope, EXAMPLE.units);
    for (const example of EXAMPLE.rounds) {
      await writeRound(scope, example);
      const { id, slug, closedAt } = example.round;
      if (closedAt === null) continue;
      await closeRound({ ...scope, assessmentId: id }, { slug, closedAt: new Date(closedAt) });
    }
  }, PATIENCE);
}
