import { createReadStream, type Stats, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Readable } from "node:stream";
import { MAX_TEXT_BYTES } from "@pejling/documents";
import { Refused } from "../refused";
import type { World } from "../world";

export type Input = {
  /** What messages call it. */
  readonly name: string;
  /** The name without its folders. */
  readonly fileName: string;
  readonly bytes: Buffer;
};

const BYTES_PER_MB = 1_048_576;
const MOST = `wanted at most ${MAX_TEXT_BYTES / BYTES_PER_MB} MB`;

/** A file's bytes, or with `-` what comes on stdin. Never more than the largest text is read. */
export async function readInput(file: string, world: World): Promise<Input> {
  if (file === "-") {
    const bytes = await readLimited(world.stdin, "standard input");
    return { name: "standard input", fileName: "stdin", bytes };
  }
  const path = resolve(world.currentFolder, file);
  const { size } = findFile(path, file);
  if (size > MAX_TEXT_BYTES) {
    throw new Refused(`Cannot read ${file}: it is ${(size / BYTES_PER_MB).toFixed(1)} MB, ${MOST}`);
  }
  return {
    name: file,
    fileName: basename(path),
    bytes: await readLimited(createReadStream(path), file),
  };
}

function findFile(path: string, name: string): Stats {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    throw new Refused(`Cannot read ${name}: ${toReason(error)}`);
  }
  if (stats.isDirectory()) throw new Refused(`Cannot read ${name}: it is a folder, wanted a file`);
  return stats;
}

async function readLimited(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > MAX_TEXT_BYTES) throw new Refused(`Cannot read ${name}: it is too large, ${MOST}`);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`Cannot read ${name}: ${toReason(error)}`);
  }
  return Buffer.concat(chunks);
}

function toReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "you have no permission to read it";
  return message;
}
