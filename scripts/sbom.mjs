// npm run sbom: what the product is made of, as CycloneDX in artefacts/, and the direct dependencies with their licences.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const FEWEST_COMPONENTS = 100;
/** Licences that ask for no more than to be named, or (weak copyleft) for the source of their own files alone. */
const USABLE = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["Unlicense", "CC0-1.0", "WTFPL", "Zlib", "Python-2.0", "OFL-1.1", "CC-BY-3.0", "CC-BY-4.0"],
  ...["MPL-2.0", "EPL-2.0"],
]);
/** Packages whose package.json says nothing, with what the licence file beside it says. */
const READ_BY_HAND = { "seq-queue@0.0.5": "MIT" };

/** What may not be shipped: "name@version: licence". */
export function findLicenceProblems(components) {
  return components
    .filter(({ licence }) => !isUsable(licence))
    .map(({ name, licence }) => `${name}: ${licence === "" ? "no licence" : licence}`);
}

/** Every part of "A AND B" must be usable, one part of "A OR B". */
export function isUsable(licence) {
  const bare = licence
    .trim()
    .replace(/^\((.*)\)$/s, (whole, inner) => (isBalanced(inner) ? inner : whole));
  const either = split(bare, "OR");
  if (either.length > 1) return either.some(isUsable);
  const all = split(bare, "AND");
  if (all.length > 1) return all.every(isUsable);
  return USABLE.has(bare.replace(/ WITH [\w-]+$/, ""));
}

function isBalanced(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The parts of an expression between a word, outside parentheses. */
function split(expression, word) {
  const parts = [""];
  let depth = 0;
  for (const token of expression.split(/(\(|\)|\s+)/)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (depth === 0 && token.toUpperCase() === word) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}

/**
 * The components of a bill of materials, those within others too, without our own packages.
 * @param {{ components?: readonly any[] }} bill
 * @returns {{ name: string, licence: string }[]}
 */
export function listComponents({ components = [] }) {
  return components.flatMap((component) => {
    const { group = "", name, version } = component;
    const fullName = `${group === "" ? "" : `${group}/`}${name}@${version}`;
    const own =
      group === "@pejling" ? [] : [{ name: fullName, licence: readLicence(component, fullName) }];
    return [...own, ...listComponents(component)];
  });
}

function readLicence({ licenses = [] }, fullName) {
  const declared = licenses.map(
    ({ expression, license }) => expression ?? license?.id ?? license?.name ?? "",
  );
  const [first = READ_BY_HAND[fullName] ?? "", ...more] = [...new Set(declared)];
  return more.length === 0 ? first : [first, ...more].map((each) => `(${each})`).join(" AND ");
}

function listDirect(components) {
  const licences = new Map(components.map(({ name, licence }) => [name, licence]));
  const rooms = ["apps", "packages"].flatMap((root) =>
    readdirSync(join(PROJECT, root)).map((room) => `${root}/${room}`),
  );
  const users = new Map();
  for (const room of rooms) {
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(PROJECT, room, "package.json"), "utf8"),
    );
    for (const [name, version] of Object.entries(dependencies)) {
      if (name.startsWith("@pejling/")) continue;
      const key = `${name}@${version}`;
      users.set(key, [...(users.get(key) ?? []), room.split("/")[1]]);
    }
  }
  return [...users]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, by]) => ({ name, licence: licences.get(name) ?? "", by }));
}

function makeBill(file) {
  const require = createRequire(import.meta.url);
  const maker = dirname(require.resolve("@cyclonedx/cyclonedx-npm"));
  const bin = join(maker, "bin/cyclonedx-npm-cli.js");
  const args = [
    "--omit",
    "dev",
    "--output-reproducible",
    "--output-format",
    "JSON",
    "--output-file",
    file,
  ];
  // What it is made of stands in node_modules: nothing is asked of a registry.
  const env = { ...process.env, npm_config_offline: "true", npm_config_loglevel: "error" };
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`Cannot make the bill of materials: ${stderr}`);
  return JSON.parse(readFileSync(file, "utf8"));
}

function main() {
  const folder = join(PROJECT, "artefacts");
  mkdirSync(folder, { recursive: true });
  const components = listComponents(makeBill(join(folder, "sbom.cdx.json")));
  const direct = listDirect(components);
  const lines = direct.map(
    ({ name, licence, by }) => `| ${name} | ${licence} | ${by.join(", ")} |`,
  );
  const table = ["| Pakke | Licens | Bruges af |", "| --- | --- | --- |", ...lines].join("\n");
  writeFileSync(join(folder, "licences.md"), `# Direkte afhængigheder\n\n${table}\n`);

  const problems = findLicenceProblems([...components, ...direct]);
  for (const problem of new Set(problems)) console.error(`Cannot ship ${problem}`);
  if (components.length < FEWEST_COMPONENTS) {
    console.error(`Cannot trust the bill of materials: only ${components.length} components`);
  }
  console.log(
    `artefacts/sbom.cdx.json: ${components.length} components, ${direct.length} of them direct`,
  );
  process.exitCode = problems.length === 0 && components.length >= FEWEST_COMPONENTS ? 0 : 1;
}

if (process.argv[1]?.endsWith("sbom.mjs")) main();
