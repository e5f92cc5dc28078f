// Every text a user sees stands in the catalogues, and everything in the catalogues is used.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCE = "apps/web/src";
const CATALOGUES = "apps/web/messages";

const files = readdirSync(SOURCE, { recursive: true })
  .filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith("paraglide") && !name.includes(".test."),
  )
  .map((name) => ({ name: join(SOURCE, name), text: readFileSync(join(SOURCE, name), "utf8") }));
const keys = readdirSync(CATALOGUES).flatMap((feature) =>
  Object.keys(JSON.parse(readFileSync(join(CATALOGUES, feature, "da.json"), "utf8"))).filter(
    (key) => !key.startsWith("$"),
  ),
);
if (files.length === 0 || keys.length === 0) throw new Error("Cannot check texts: found none");

const problems = [];
const source = files.map(({ text }) => text).join("\n");
for (const key of keys) {
  if (!new RegExp(`\\b${key}\\b`).test(source))
    problems.push(`${CATALOGUES}: "${key}" is not used`);
}

const LETTERS = "A-Za-zÆØÅæøå";
const JSX_TEXT = new RegExp(`[\\w"'}]>\\s*([${LETTERS}][^<>{}=;()?]*[${LETTERS}]{2})\\s*</`, "g");
const ATTRIBUTE = new RegExp(
  `\\b(?:aria-label|title|placeholder|alt|label)="([^"]*[${LETTERS}]{3}[^"]*)"`,
  "g",
);
/** Names of things and keys on the keyboard are the same in every language. */
const NAMES = new Set(["Pejling", "https://", "Ctrl", "Shift", "Esc", "Tab", "Delete", "Enter"]);
for (const { name, text } of files.filter(({ name }) => name.endsWith(".tsx"))) {
  for (const pattern of [JSX_TEXT, ATTRIBUTE]) {
    for (const [, found] of text.matchAll(pattern)) {
      if (!NAMES.has(found.trim()))
        problems.push(`${name}: "${found.trim()}" is not in a catalogue`);
    }
  }
}

for (const problem of problems) console.error(problem);
console.log(`${keys.length} texts, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
