import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkRawSql } from "./check-raw-sql.mjs";

const FILE = "packages/db/src/unit/list-units.ts";
type Lists = Readonly<Record<"within" | "across", Record<string, string>>>;
const LISTED = { [FILE]: "a reason" };
const WITHIN: Lists = { within: LISTED, across: {} };
const ACROSS: Lists = { within: {}, across: LISTED };
const UNLISTED: Lists = { within: {}, across: {} };

/** What the check says of one planted file. */
function check(code: string, lists: Lists, file = FILE): string[] {
  const baseDir = mkdtempSync(join(tmpdir(), "pejling-sql-"));
  onTestFinished(() => rmSync(baseDir, { recursive: true }));
  mkdirSync(dirname(join(baseDir, file)), { recursive: true });
  writeFileSync(join(baseDir, file), code);
  const { files, problems } = checkRawSql({ baseDir, ...lists, models: ["Unit", "Note"] });
  expect(files).toBe(1);
  return problems.map((problem: string) => problem.replace(`${file}:`, "").trim());
}

const OWN = `db.$queryRaw\`SELECT * FROM "Unit" WHERE "municipalityId" = \${municipalityId}\`;`;

describe("raw SQL", () => {
  it.each([
    ["raw SQL", OWN],
    ["raw SQL as a text", 'db.$executeRawUnsafe("DELETE FROM x");'],
    ["the method under another name", "const { $queryRaw: ask } = db;"],
    ["the client without a scope", "acrossMunicipalities(db).unit.findMany();"],
    ["a piece of SQL", 'Prisma.sql`"id" = 1`;'],
    ["the driver itself", 'import Database from "better-sqlite3";'],
  ])("that nobody has given a reason for is caught: %s", (_, code) => {
    expect(check(code, UNLISTED)).toEqual(["passes by the scope and is not on the list"]);
    const elsewhere = check(code, UNLISTED, "packages/api/src/unit/list-units.ts");
    expect(elsewhere).toHaveLength(1);
    expect(check(code, UNLISTED, "apps/server/src/a.ts")).toHaveLength(1);
  });

  it.each([
    [
      "without saying whose",
      'db.$queryRaw`SELECT * FROM "Note"`;',
      WITHIN,
      "1: a municipality's rows are asked for without saying whose",
    ],
    [
      "without saying whose, listed as seeing several",
      '\ndb.$queryRaw`SELECT * FROM "Note"`;',
      ACROSS,
      "2: a municipality's rows are asked for without saying whose",
    ],
    [
      "without saying whose, in any table",
      `db.$queryRawUnsafe(\`SELECT * FROM "\${model}"\`);`,
      ACROSS,
      "1: a municipality's rows are asked for without saying whose",
    ],
    [
      "held to another value than the scope's",
      `db.$queryRaw\`SELECT * FROM "Note" WHERE "municipalityId" = \${input.kommunekode}\`;`,
      WITHIN,
      "1: the municipality is not held to the scope's",
    ],
    [
      "only joined",
      'db.$queryRaw`SELECT * FROM "Note" n JOIN "Unit" u ON u."municipalityId" = n."municipalityId"`;',
      WITHIN,
      "1: the municipality is not held to the scope's",
    ],
    [
      "written elsewhere",
      "db.$queryRawUnsafe(sql);",
      WITHIN,
      "1: the statement does not stand where it is run",
    ],
    [
      "handed on",
      "const ask = db.$queryRaw;",
      WITHIN,
      "1: the statement does not stand where it is run",
    ],
  ])("is caught %s", (_, code, lists, problem) => {
    expect(check(code, lists)).toEqual([problem]);
  });

  it("that is held to the scope passes, and so does what is no municipality's", () => {
    expect(check(OWN, WITHIN)).toEqual([]);
    expect(check('db.$queryRaw<Row[]>`SELECT * FROM "Strategy"`;', ACROSS)).toEqual([]);
    expect(check('db.$queryRawUnsafe("PRAGMA journal_mode");', ACROSS)).toEqual([]);
  });

  it("cannot ask for all municipalities where it is listed as within one", () => {
    expect(check(`acrossMunicipalities(db); ${OWN}`, WITHIN)).toEqual([
      "is listed as within one municipality and asks for all of them",
    ]);
  });

  it("leaves no name on the list that needs not be there", () => {
    expect(check("export const here = 1;", WITHIN)).toEqual([
      "is on the list and has no need to be",
    ]);
    const gone = { within: {}, across: { "packages/db/src/gone.ts": "a reason" } };
    expect(check("export const here = 1;", gone)).toEqual([
      "packages/db/src/gone.ts: is on the list and not there",
    ]);
  });

  it("of tests is left alone", () => {
    const baseDir = mkdtempSync(join(tmpdir(), "pejling-sql-"));
    onTestFinished(() => rmSync(baseDir, { recursive: true }));
    mkdirSync(join(baseDir, "packages/db/src/testing"), { recursive: true });
    for (const name of ["a.test.ts", "testing/b.ts"]) {
      writeFileSync(join(baseDir, "packages/db/src", name), OWN);
    }
    expect(checkRawSql({ baseDir, ...UNLISTED, models: [] })).toEqual({ files: 0, problems: [] });
  });

  it("stands as the list says in the whole project", () => {
    const { files, problems } = checkRawSql();
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });
});
