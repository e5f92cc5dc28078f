import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { ArchiveFile } from "./write-zip";

const MOST_FILES = 200;
const MOST_BYTES = 500 * 1_048_576;
const PLAIN_NAME = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const NAME_REFUSED = /^(absolute path|invalid relative path|invalid characters in fileName)/;
const BAD_NAME = "it holds a file whose name is no plain file name";
const [STORED, DEFLATED] = [0, 8];

export type ZipRead =
  | { readonly ok: true; readonly files: readonly ArchiveFile[] }
  | { readonly ok: false; readonly problem: string };

/** Why a file is not unpacked, in words that follow a colon. */
class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/**
 * The files of a zip that somebody else may have made, all in one folder. Nothing is unpacked before every entry's
 * announced size is known and added up, and no more is unpacked than was announced.
 */
export async function readZip(bytes: Buffer): Promise<ZipRead> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    const entries = await listEntries(zip);
    const files: ArchiveFile[] = [];
    for (const entry of entries) {
      files.push({ name: entry.fileName, bytes: await unpack(zip, entry) });
    }
    return { ok: true, files };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}

/** The reader itself looks at names first. */
function toProblem(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const isName = error instanceof Error && NAME_REFUSED.test(error.message);
  return isName ? BAD_NAME : "it is not a zip file, or it is damaged";
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_FILES) {
    throw new Unreadable(`it holds ${zip.entryCount} files, wanted at most ${MOST_FILES}`);
  }
  const entries: Entry[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    requirePlain(entry);
    if (names.has(entry.fileName)) throw new Unreadable("it holds the same file twice");
    names.add(entry.fileName);
    total += entry.uncompressedSize;
    if (total > MOST_BYTES) {
      throw new Unreadable(`it unpacks to more than ${MOST_BYTES / 1_048_576} MB`);
    }
    entries.push(entry);
  }
  return entries;
}

function requirePlain(entry: Entry): void {
  if (!PLAIN_NAME.test(entry.fileName)) {
    throw new Unreadable(BAD_NAME);
  }
  if (entry.isEncrypted()) throw new Unreadable("it is locked with a password");
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Unreadable("it is packed in a way that is not known here");
  }
}

/** Throws where more or less comes out than was announced; the reader counts while it unpacks. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  if (bytes.length !== entry.uncompressedSize) {
    throw new Unreadable("a file in it is not as long as announced");
  }
  return bytes;
}
