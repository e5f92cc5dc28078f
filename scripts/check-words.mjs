// Every folder a reader meets is a word from docs/ordbog.md. New word? Add it there first.
import { readdirSync, readFileSync } from "node:fs";

const SHELVES = [
  "packages/domain/src",
  "packages/contract/src",
  "packages/reference/src",
  "packages/documents/src",
  "packages/db/src",
  "packages/api/src",
  "apps/web/src/features",
];
const FURNITURE = new Set(["testing"]);

const words = new Set(
  readFileSync("docs/ordbog.md", "utf8")
    .split("\n")
    .flatMap(
      (line) =>
        line
          .split("|")[2]
          ?.split(",")
          .map((word) => word.trim()) ?? [],
    ),
);
const folders = SHELVES.flatMap((shelf) =>
  readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !FURNITURE.has(entry.name))
    .map((entry) => ({ shelf, word: entry.name })),
);

if (folders.length === 0) throw new Error("Cannot check words: no folder was found");

const strangers = folders.filter(({ word }) => !words.has(word));
for (const { shelf, word } of strangers) {
  console.error(`${shelf}/${word}: "${word}" is not in docs/ordbog.md`);
}
console.log(`${folders.length} folders, ${strangers.length} unknown words`);
process.exitCode = strangers.length === 0 ? 0 : 1;
