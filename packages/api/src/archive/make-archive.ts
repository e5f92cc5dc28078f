import { type ArchiveRow, exportMunicipality, type MunicipalContent } from "@pejling/db";
import { type ArchiveFile, writeZip } from "@pejling/documents";
import { toDanishDay } from "@pejling/domain";
import type { Context } from "../context";
import { hashBytes, MANIFEST_FILE, MANIFEST_HEAD, type Manifest } from "./manifest";

export type Archive = {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly manifest: Manifest;
};

/** Everything of one municipality in one file: JSON Lines, a table each, and a list of them with their hashes. */
export async function makeArchive(ctx: Context, kommunekode: string): Promise<Archive | null> {
  const content = await exportMunicipality(ctx.db, kommunekode);
  if (content === null) return null;
  const at = ctx.now();
  const files = [...content].map(([file, rows]) => ({
    name: `${file}.jsonl`,
    bytes: Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
  }));
  const manifest = toManifest({ kommunekode, content, files, at });
  const list = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const bytes = await writeZip([{ name: MANIFEST_FILE, bytes: list }, ...files], at);
  return {
    fileName: `pejling-${kommunekode}-${toDanishDay(at)}.zip`,
    bytes,
    sha256: hashBytes(bytes),
    manifest,
  };
}

function toManifest(about: {
  readonly kommunekode: string;
  readonly content: MunicipalContent;
  readonly files: readonly ArchiveFile[];
  readonly at: Date;
}): Manifest {
  const { kommunekode, content, files, at } = about;
  const counts = [...content.values()].map((rows) => rows.length);
  const trail = content.get("audit-entry") ?? [];
  return {
    ...MANIFEST_HEAD,
    kommunekode,
    name: textOf(content.get("municipality")?.[0], "name"),
    exportedAt: at.toISOString(),
    files: Object.fromEntries(
      files.map(({ name, bytes }, place) => [
        name,
        { rows: counts[place] ?? 0, sha256: hashBytes(bytes) },
      ]),
    ),
    trail: { entries: trail.length, hash: textOf(trail.at(-1), "hash") },
  };
}

function textOf(row: ArchiveRow | undefined, column: string): string {
  return String(row?.[column] ?? "");
}
