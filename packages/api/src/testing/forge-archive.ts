import { createHash } from "node:crypto";
import { writeZip } from "@pejling/documents";
import { makeArchive } from "../archive/make-archive";
import { openExample, unpack } from "./example-archive";

/** The files of an archive as texts, by their names, for a test to change. */
export type Files = Map<string, string>;
type Row = Record<string, unknown>;

const rowsIn = (files: Files, name: string): Row[] =>
  (files.get(name) ?? "")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Writes the list anew, as whoever forges an archive would. */
export function setText(files: Files, name: string, text: string): void {
  files.set(name, text);
  const list = JSON.parse(files.get("manifest.json") ?? "");
  list.files[name] = {
    rows: text.split("\n").length - 1,
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  files.set("manifest.json", JSON.stringify(list));
}

export function setRows(files: Files, name: string, change: (rows: Row[]) => Row[]): void {
  const rows = change(rowsIn(files, name));
  setText(files, name, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

export const setFirst = (files: Files, name: string, changes: Row) =>
  setRows(files, name, ([first, ...rest]) => [{ ...first, ...changes }, ...rest]);

export function setList(files: Files, changes: Row): void {
  const list = JSON.parse(files.get("manifest.json") ?? "");
  files.set("manifest.json", JSON.stringify({ ...list, ...changes }));
}

/** Makes it another municipality's in every row. */
export function relabel(files: Files, kommunekode: string): void {
  for (const name of files.keys()) {
    if (name !== "manifest.json") {
      setText(files, name, (files.get(name) ?? "").replaceAll('"0999"', `"${kommunekode}"`));
    }
  }
  setText(files, "audit-entry.jsonl", "");
  setList(files, { kommunekode, trail: { entries: 0, hash: "" } });
}

export const pack = (files: Files) =>
  writeZip(
    [...files].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    new Date("2026-11-22"),
  );

let making: Promise<Buffer> | undefined;

/** The example's archive, made once; every test changes its own copy. */
export async function unpackArchive(): Promise<Files> {
  making ??= openExample().then(async ({ ctx }) => {
    const archive = await makeArchive(ctx, "0999");
    if (archive === null) throw new Error("the example is not here");
    return archive.bytes;
  });
  return unpack(await making);
}
