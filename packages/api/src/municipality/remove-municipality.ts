import { createHash } from "node:crypto";
import { removeMunicipalityInput } from "@pejling/contract";
import {
  findMunicipalityRow,
  type RemovedMunicipality,
  removeMunicipality as removeEverything,
  removeTrailOfNone,
  scrubFile,
} from "@pejling/db";
import { AppError } from "@pejling/domain";
import { missingMunicipality } from "../access/gate";
import { record } from "../audit/record";
import { toEntry } from "../audit/to-entry";
import type { Context } from "../context";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** What the municipality gets in hand: what was removed, when and by whom, and how its trail ended. */
export type Receipt = RemovedMunicipality & {
  readonly kommunekode: string;
  readonly name: string;
  readonly removedAt: string;
  /** The user's id, or "system". */
  readonly removedBy: string;
  /** SHA-256 of the JSON of all the fields before it, in the order they stand here. */
  readonly receiptHash: string;
};

/** Removes a municipality for good; the receipt stands in the installation's trail. */
export const removeMunicipality = procedure
  .input(removeMunicipalityInput)
  .mutation(async ({ ctx, input }): Promise<Receipt> => {
    const { kommunekode, confirmation } = input;
    const municipality = await findMunicipalityRow(scopeOf(ctx, input));
    if (municipality === null) throw missingMunicipality(kommunekode);
    const { name } = municipality;
    if (confirmation !== name) {
      throw new AppError(
        "CONFIRMATION_WRONG",
        `Cannot remove municipality "${kommunekode}": the confirmation is not its name`,
      );
    }
    const removed = await removeEverything(ctx.db, kommunekode);
    const receipt = toReceipt(ctx, { kommunekode, name, removed });
    await keepReceipt(ctx, receipt);
    await removeTrailOfNone(ctx.db, kommunekode);
    await scrubFile(ctx.db, { whole: true });
    return receipt;
  });

function toReceipt(
  { actor, now }: Context,
  about: {
    readonly kommunekode: string;
    readonly name: string;
    readonly removed: RemovedMunicipality;
  },
): Receipt {
  const { kommunekode, name, removed } = about;
  const content = {
    kommunekode,
    name,
    removedAt: now().toISOString(),
    removedBy: actor.kind === "person" ? actor.userId : "system",
    counts: removed.counts,
    trailEntries: removed.trailEntries,
    trailHash: removed.trailHash,
  };
  const receiptHash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return { ...content, receiptHash };
}

async function keepReceipt(ctx: Context, receipt: Receipt): Promise<void> {
  const about = { municipalityId: null, slug: null };
  const call = { action: "municipality.remove", outcome: "done", about, input: {} };
  await record(ctx.db, [{ ...toEntry(ctx, call), target: JSON.stringify(receipt) }]);
}
