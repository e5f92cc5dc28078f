import { type ImportedMunicipality, importMunicipality } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { record } from "../audit/record";
import { toEntry } from "../audit/to-entry";
import type { Context } from "../context";
import { hashBytes, type Manifest } from "./manifest";
import { readArchive } from "./read-archive";

export type ArchiveImported =
  | ({ readonly kind: "imported"; readonly manifest: Manifest } & Counts)
  | { readonly kind: "refused"; readonly problem: string };
type Counts = Omit<Extract<ImportedMunicipality, { readonly kind: "imported" }>, "kind">;

/**
 * Takes in a municipality from its archive, whole or not at all. That it came, and from which bytes, stands in the
 * installation's trail: its own goes on where it ended.
 */
export async function importArchive(ctx: Context, bytes: Buffer): Promise<ArchiveImported> {
  const read = await readArchive(bytes);
  if (!read.ok) return { kind: "refused", problem: read.problem };
  const { manifest, content } = read;
  const municipalityId = manifest.kommunekode;
  const about = { content, municipalityId, now: ctx.now(), newId: ctx.newId };
  const imported = await importMunicipality(ctx.db, about).catch(toClash);
  switch (imported.kind) {
    case "taken":
      throw new AppError(
        "MUNICIPALITY_TAKEN",
        `Cannot import municipality "${municipalityId}": it is here already`,
      );
    case "modelDiffers":
      return {
        kind: "refused",
        problem: `model ${imported.model} is published here with other content`,
      };
    case "clash":
      return { kind: "refused", problem: "two of its rows cannot both be kept" };
    case "imported": {
      const { kind: _, ...counts } = imported;
      await recordImport(ctx, { manifest, bytes });
      return { kind: "imported", manifest, ...counts };
    }
  }
}

/** A rule of the database's own, such as one slug for two assessments. Nothing was written. */
function toClash(error: unknown): { readonly kind: "clash" } {
  if (error instanceof Error && /constraint|P2002|P2003/i.test(error.message)) {
    return { kind: "clash" };
  }
  throw error;
}

async function recordImport(
  ctx: Context,
  { manifest, bytes }: { readonly manifest: Manifest; readonly bytes: Buffer },
): Promise<void> {
  const about = { municipalityId: null, slug: null };
  const call = { action: "municipality.import", outcome: "done", about, input: {} };
  const { kommunekode, trail } = manifest;
  const target = JSON.stringify({ kommunekode, trail, sha256: hashBytes(bytes) });
  await record(ctx.db, [{ ...toEntry(ctx, call), target }]);
}
