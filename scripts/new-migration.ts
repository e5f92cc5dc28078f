// npm run db:migration -- add-something: writes prisma/migrations/<time>_add_something/migration.sql from the schema.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "../packages/db/src/database/open-engine";
import { readMigrations } from "../packages/db/src/database/read-migrations";

const name = process.argv[2]?.replaceAll("-", "_");
if (!name)
  throw new Error("Cannot write migration: give it a name, e.g. npm run db:migration -- add-units");

const folder = "prisma/migrations";
const schema = readFileSync("prisma/schema.prisma", "utf8");
const scratch = mkdtempSync(join(tmpdir(), "pejling-migration-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
const engine = await openEngine(schema, join(scratch, "scratch.db"));
await engine.apply(readMigrations(folder));
const sql = await engine.diffToSchema();
if (sql.includes("This is an empty migration")) {
  console.log("The schema and the migrations agree: nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(folder, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "migration.sql"), sql);
  console.log(`Wrote ${target}/migration.sql`);
}
