import { type AuditEntry, findTrailProblem, TRAIL_START } from "@pejling/domain";
import { hashContent } from "../audit/append-entries";
import type { MunicipalContent } from "./export-municipality";
import type { ArchiveRow } from "./export-rows";
import { type Column, SHARED_FILES, TABLES, type Table } from "./export-tables";
import { findRowProblem } from "./import-check-row";

type Rules = { readonly model: string; readonly file: string; readonly columns: readonly Column[] };

const OWNER: Column = {
  name: "municipalityId",
  ...{ kind: "text", isOptional: false, isKey: true, parent: null, codes: null },
};
const SHARED: readonly Rules[] = [
  { model: "Municipality", file: "municipality", columns: SHARED_FILES.municipality },
  { model: "User", file: "people", columns: SHARED_FILES.people },
  { model: "ModelVersion", file: "models", columns: SHARED_FILES.models },
];

/** The files of an archive, in the order they are written. */
export const ARCHIVE_FILES: readonly string[] = [...SHARED, ...TABLES].map(({ file }) => file);

/**
 * What is wrong with a municipality that comes from elsewhere, as one sentence's end; null when it may be taken in. Every
 * row is this municipality's, has the columns known here and nothing else, and points only at rows that come with it.
 */
export function findContentProblem(
  content: MunicipalContent,
  municipalityId: string,
): string | null {
  for (const rules of SHARED) {
    const problem = findTableProblem(content, rules);
    if (problem !== null) return problem;
  }
  for (const { columns, ...table } of TABLES) {
    const owned = { ...table, columns: [OWNER, ...columns] };
    const problem = findForeignRow(content, { ...table, municipalityId });
    if (problem !== null) return problem;
    const own = findTableProblem(content, owned) ?? findLoosePointer(content, owned);
    if (own !== null) return own;
  }
  return findWholeProblem(content, municipalityId);
}

function findTableProblem(content: MunicipalContent, rules: Rules): string | null {
  const keys = new Set<string>();
  const key = rules.columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  for (const [at, row] of rowsOf(content, rules.file).entries()) {
    const problem = findRowProblem(row, rules);
    if (problem !== null) return `row ${at + 1} of ${rules.file}.jsonl ${problem}`;
    keys.add(JSON.stringify(key.map((name) => row[name])));
    if (keys.size !== at + 1) return `row ${at + 1} of ${rules.file}.jsonl is there twice`;
  }
  return null;
}

function findForeignRow(
  content: MunicipalContent,
  { file, municipalityId }: Pick<Table, "file"> & { readonly municipalityId: string },
): string | null {
  const at = rowsOf(content, file).findIndex((row) => row.municipalityId !== municipalityId);
  return at < 0 ? null : `row ${at + 1} of ${file}.jsonl is not of municipality ${municipalityId}`;
}

function findLoosePointer(content: MunicipalContent, { file, columns }: Rules): string | null {
  for (const [parent, names] of listPointers(columns)) {
    const known = keysOf(content, { parent, names });
    const at = rowsOf(content, file).findIndex(
      (row) => row[names[0] ?? ""] !== null && !known.has(toKey(row, names)),
    );
    if (at >= 0) return `row ${at + 1} of ${file}.jsonl points at a row that is not in the archive`;
  }
  return null;
}

/** What each column points at; columns called as their parent's key are one pointer together. */
function listPointers(columns: readonly Column[]): [parent: string, names: readonly string[]][] {
  const pointers = new Map<string, [string, string[]]>();
  for (const { name, parent } of columns) {
    if (parent === null) continue;
    const slot = isKeyOf(parent, name) ? parent : `${parent} ${name}`;
    const [, names] = pointers.get(slot) ?? [parent, []];
    pointers.set(slot, [parent, [...names, name]]);
  }
  return [...pointers.values()];
}

function isKeyOf(model: string, name: string): boolean {
  const table = TABLES.find((each) => each.model === model);
  return table?.columns.some((column) => column.isKey && column.name === name) === true;
}

type Pointer = { readonly parent: string; readonly names: readonly string[] };

function keysOf(content: MunicipalContent, { parent, names }: Pointer): ReadonlySet<unknown> {
  const [name = ""] = names;
  const isWhole = isKeyOf(parent, name);
  if (!isWhole) return new Set([...idsOf(content, parent)].map((id) => JSON.stringify([id])));
  const file = TABLES.find(({ model }) => model === parent)?.file ?? "";
  return new Set(rowsOf(content, file).map((row) => toKey(row, names)));
}

function toKey(row: ArchiveRow, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => row[name]));
}

function idsOf(content: MunicipalContent, model: string): ReadonlySet<unknown> {
  if (model === "User") return new Set(rowsOf(content, "people").map(({ id }) => id));
  const table = TABLES.find((each) => each.model === model);
  const key = table?.columns.find(({ isKey }) => isKey)?.name ?? "id";
  return new Set(rowsOf(content, table?.file ?? "").map((row) => row[key]));
}

function findWholeProblem(content: MunicipalContent, municipalityId: string): string | null {
  const [municipality, ...more] = rowsOf(content, "municipality");
  if (municipality?.id !== municipalityId || more.length > 0) {
    return `municipality.jsonl is not the one row of municipality ${municipalityId}`;
  }
  const members = idsOf(content, "Membership");
  if (rowsOf(content, "people").some(({ id }) => !members.has(id))) {
    return "people.jsonl holds somebody who is no member";
  }
  const emails = new Set(rowsOf(content, "people").map(({ email }) => email));
  if (emails.size < rowsOf(content, "people").length) return "two people have one e-mail";
  const toName = (id: unknown, version: unknown) => JSON.stringify([id, version]);
  const models = new Set(rowsOf(content, "models").map(({ id, version }) => toName(id, version)));
  const rounds = rowsOf(content, "assessment");
  if (rounds.some(({ modelId, modelVersion }) => !models.has(toName(modelId, modelVersion)))) {
    return "an assessment answers a model that is not in the archive";
  }
  if (isRing(rowsOf(content, "unit"), "parentId") || isRing(rounds, "previousId")) {
    return "its rows point at each other in a ring";
  }
  const trail = rowsOf(content, "audit-entry") as unknown as readonly AuditEntry[];
  const problem = findTrailProblem(trail, { hash: hashContent, after: TRAIL_START });
  return problem === null ? null : `entry ${problem.number} of its trail is ${problem.problem}`;
}

/** Does following the column from some row lead back to it? */
function isRing(rows: readonly ArchiveRow[], column: string): boolean {
  const next = new Map(rows.map((row) => [row.id, row[column]]));
  return rows.some((row) => {
    const seen = new Set<unknown>();
    for (let id = row.id; id !== null && id !== undefined; id = next.get(id)) {
      if (seen.has(id)) return true;
      seen.add(id);
    }
    return false;
  });
}

function rowsOf(content: MunicipalContent, file: string): readonly ArchiveRow[] {
  return content.get(file) ?? [];
}
