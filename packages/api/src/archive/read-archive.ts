import {
  ARCHIVE_FILES,
  type ArchiveRow,
  findContentProblem,
  type MunicipalContent,
} from "@pejling/db";
import { type ArchiveFile, readZip } from "@pejling/documents";
import { findArchivedModelProblem } from "./find-archived-model-problem";
import {
  FORMAT_VERSION,
  hashBytes,
  MANIFEST_FILE,
  type Manifest,
  manifestSchema,
} from "./manifest";
import { parseLines } from "./parse-lines";

export type ArchiveRead =
  | { readonly ok: true; readonly manifest: Manifest; readonly content: MunicipalContent }
  | { readonly ok: false; readonly problem: string };

/** Why an archive is not taken in, in words that follow a colon. */
class Unfit extends Error {
  override readonly name = "Unfit";
}

const LARGEST_MANIFEST = 1_048_576;

/** An archive that anybody may have made: whole, as announced, and of one municipality, or one sentence on why not. */
export async function readArchive(bytes: Buffer): Promise<ArchiveRead> {
  const zip = await readZip(bytes);
  if (!zip.ok) return zip;
  try {
    const files = new Map(zip.files.map((file) => [file.name, file]));
    const manifest = readManifest(files.get(MANIFEST_FILE));
    requireSameFiles([...files.keys()], manifest);
    const content = new Map(
      ARCHIVE_FILES.map((file) => [file, readRows(files.get(`${file}.jsonl`), manifest)] as const),
    );
    requireFit(content, manifest);
    return { ok: true, manifest, content };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, problem: error.message };
    throw error;
  }
}

function readManifest(file: ArchiveFile | undefined): Manifest {
  if (file === undefined || file.bytes.length > LARGEST_MANIFEST) {
    throw new Unfit(`there is no ${MANIFEST_FILE} in it, wanted a municipality's archive`);
  }
  const written = parseJson(file.bytes.toString("utf8"));
  const version: unknown = Object(written).formatVersion;
  if (typeof version === "number" && version > FORMAT_VERSION) {
    throw new Unfit("it was made by a newer Pejling");
  }
  const parsed = manifestSchema.safeParse(written);
  if (!parsed.success) {
    throw new Unfit(`its ${MANIFEST_FILE} cannot be read, wanted a municipality's archive`);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function requireSameFiles(names: readonly string[], manifest: Manifest): void {
  const wanted = [MANIFEST_FILE, ...ARCHIVE_FILES.map((file) => `${file}.jsonl`)];
  const announced = [MANIFEST_FILE, ...Object.keys(manifest.files)];
  for (const given of [names, announced]) {
    const missing = wanted.find((name) => !given.includes(name));
    if (missing !== undefined) throw new Unfit(`${missing} is missing`);
    if (given.length > wanted.length) throw new Unfit("it holds a file that is not known here");
  }
}

function readRows(file: ArchiveFile | undefined, manifest: Manifest): readonly ArchiveRow[] {
  const announced = manifest.files[file?.name ?? ""];
  if (file === undefined || announced === undefined) throw new Unfit("a file is missing");
  if (hashBytes(file.bytes) !== announced.sha256) {
    throw new Unfit(`${file.name} was changed after it was written`);
  }
  const lines = parseLines(file.bytes);
  if (!lines.ok) throw new Unfit(`line ${lines.line} of ${file.name} ${lines.problem}`);
  if (lines.rows.length !== announced.rows) {
    throw new Unfit(`${file.name} does not hold as many rows as announced`);
  }
  return lines.rows;
}

function requireFit(content: MunicipalContent, manifest: Manifest): void {
  const problem =
    findContentProblem(content, manifest.kommunekode) ?? findArchivedModelProblem(content);
  if (problem !== null) throw new Unfit(problem);
  if (content.get("municipality")?.[0]?.name !== manifest.name) {
    throw new Unfit(`its ${MANIFEST_FILE} names another municipality than its rows`);
  }
  const trail = content.get("audit-entry") ?? [];
  const hash = trail.at(-1)?.hash ?? "";
  if (trail.length !== manifest.trail.entries || hash !== manifest.trail.hash) {
    throw new Unfit("its trail does not end as announced");
  }
}
