import type { Prisma } from "../../generated/client";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";
import { endSession } from "../live/end-session";
import type { MunicipalContent } from "./export-municipality";
import type { ArchiveRow } from "./export-rows";
import { LEFT_OUT, TABLES, type Table } from "./export-tables";
import { importPeople, type PeopleImported } from "./import-people";

type Tx = Prisma.TransactionClient;

export type ImportedMunicipality =
  | ({ readonly kind: "imported"; readonly rows: number } & Pick<PeopleImported, "added" | "known">)
  | { readonly kind: "taken" }
  | { readonly kind: "modelDiffers"; readonly model: string };

const PATIENCE = { timeout: 600_000, maxWait: 10_000 };
/** Which columns name a person; who has an account here already keeps the own id. */
const PEOPLE = new Set(["userId", "createdBy"]);

/** Takes in a municipality that has been checked, whole or not at all. One that is here already is left as it is. */
export function importMunicipality(
  db: DbClient,
  about: {
    readonly content: MunicipalContent;
    readonly municipalityId: string;
    readonly now: Date;
    readonly newId: () => string;
  },
): Promise<ImportedMunicipality> {
  const { content, municipalityId, now, newId } = about;
  const rowsOf = (file: string) => content.get(file) ?? [];
  return acrossMunicipalities(db).$transaction(async (tx): Promise<ImportedMunicipality> => {
    const here = await tx.municipality.count({ where: { id: municipalityId } });
    if (here > 0) return { kind: "taken" };
    const differing = await findDifferingModel(tx, rowsOf("models"));
    if (differing !== null) return { kind: "modelDiffers", model: differing };

    // What was refused before the municipality was here left a line; its own trail takes the place.
    await tx.auditEntry.deleteMany({ where: { municipalityId } });
    await addModels(tx, { rows: rowsOf("models"), now });
    const people = await importPeople(tx, { rows: rowsOf("people"), now, newId });
    await addMunicipality(tx, rowsOf("municipality"));
    let count = 0;
    for (const table of TABLES) {
      const rows = rowsOf(table.file).map((row) => toOwnPeople(row, people.ids));
      await insert(tx, { table, rows });
      count += rows.length;
    }
    await endOpenSessions(tx, { municipalityId, endedAt: now });
    return { kind: "imported", rows: count, added: people.added, known: people.known };
  }, PATIENCE);
}

/** Whoever had a seat in a session that was open there has none here: it has ended. */
async function endOpenSessions(
  tx: Tx,
  { municipalityId, endedAt }: { readonly municipalityId: string; readonly endedAt: Date },
): Promise<void> {
  const open = await tx.liveSession.findMany({
    where: { municipalityId, endedAt: null },
    select: { id: true },
  });
  for (const { id } of open) {
    await endSession({ db: tx, municipalityId }, { sessionId: id, endedAt });
  }
}

async function findDifferingModel(tx: Tx, rows: readonly ArchiveRow[]): Promise<string | null> {
  for (const { id, version, hash } of rows) {
    const known = await tx.modelVersion.findFirst({
      where: { id: String(id), version: String(version), hash: { not: String(hash) } },
      select: { id: true },
    });
    if (known !== null) return `${id}@${version}`;
  }
  return null;
}

async function addModels(
  tx: Tx,
  { rows, now }: { readonly rows: readonly ArchiveRow[]; readonly now: Date },
): Promise<void> {
  const models = rows.map((row) => ({
    ...row,
    origin: "imported",
    publishedAt: now.toISOString(),
  }));
  await tx.$executeRaw`
    INSERT INTO "ModelVersion" ("id", "version", "hash", "origin", "body", "publishedAt")
    SELECT value->>'id', value->>'version', value->>'hash', value->>'origin', value->'body', value->>'publishedAt'
    FROM json_each(${JSON.stringify(models)}) WHERE true ON CONFLICT DO NOTHING`;
}

async function addMunicipality(tx: Tx, rows: readonly ArchiveRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Municipality" ("id", "name", "isExample", "createdAt")
    SELECT value->>'id', value->>'name', value->>'isExample', value->>'createdAt'
    FROM json_each(${JSON.stringify(rows)})`;
}

function toOwnPeople(row: ArchiveRow, ids: ReadonlyMap<unknown, string>): ArchiveRow {
  const fields = Object.entries(row).map(([name, value]) => [
    name,
    PEOPLE.has(name) ? (ids.get(value) ?? value) : value,
  ]);
  return Object.fromEntries(fields);
}

/** One statement a table, so that a row may stand before the one of its own table that it points at. */
async function insert(
  tx: Tx,
  { table, rows }: { readonly table: Table; readonly rows: readonly ArchiveRow[] },
): Promise<void> {
  const { model, columns } = table;
  const names = ["municipalityId", ...columns.map(({ name }) => name)];
  const values = ["value->>'municipalityId'", ...columns.map(toValue)];
  if (WITH_SECRET.has(model)) {
    names.push(LEFT_OUT);
    values.push(`'none ' || (value->>'municipalityId') || ' ${model} ' || (value->>'id')`);
  }
  await tx.$executeRawUnsafe(
    `INSERT INTO "${model}" (${names.map((name) => `"${name}"`).join(", ")})
     SELECT ${values.join(", ")} FROM json_each(?)`,
    JSON.stringify(rows),
  );
}

/** Their links are not in the archive; what stands in the place is no hash, so that nothing opens them. */
const WITH_SECRET: ReadonlySet<string> = new Set(["Invitation", "PublishedLink"]);

function toValue({ name, kind }: Table["columns"][number]): string {
  return kind === "json" ? `value->'${name}'` : `value->>'${name}'`;
}
