// Raw SQL and the client without a scope pass by what holds every query to one municipality: who uses them stands here, with the reason.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FEWEST_FILES = 100;
const WAYS_AROUND =
  /\$(?:query|execute)Raw|\bacrossMunicipalities\s*\(|\bPrisma\.(?:sql|raw|join)\b|from "better-sqlite3"/;
const METHODS = new Set(["$queryRaw", "$executeRaw", "$queryRawUnsafe", "$executeRawUnsafe"]);

/** Raw statements on one municipality's rows: each names whose, as a value that comes from the scope. */
const WITHIN = {
  "packages/db/src/assessment/list-changes.ts": "a union of six tables, grouped by day",
  "packages/db/src/audit/list-chain.ts": "the moment must be read as the very text that was hashed",
  "packages/db/src/audit/list-entries.ts": "a page and its total in one statement",
  "packages/db/src/audit/list-trail-facts.ts": "two lists of what differs in one statement",
  "packages/db/src/database/in-writable-assessment.ts": "takes the write lock by touching the row",
  "packages/db/src/interview/list-progress.ts": "counts over a join",
  "packages/db/src/live/count-seats.ts": "asked at every vote: one plain statement",
  "packages/db/src/live/count-turnout.ts": "asked at every vote: one plain statement",
  "packages/db/src/live/save-ballot.ts": "checks that the vote is open and casts in one statement",
  "packages/db/src/live/save-seat.ts": "checks that there is room and takes it in one statement",
  "packages/db/src/member/in-members.ts": "takes the write lock by touching the row",
  "packages/db/src/rating/find-answerable.ts": "asked at every save: one plain statement",
  "packages/db/src/rating/save-rating.ts": "checks and writes in one statement",
  "packages/db/src/rating/save-sheet.ts": "a whole sheet in one statement",
  "packages/db/src/score/list-answers.ts": "thousands of answers, packed by the database",
  "packages/db/src/score/list-votes.ts": "thousands of counts, packed by the database",
};

/** What must see several municipalities, or lies outside all of them. */
const ACROSS = {
  "packages/api/src/audit/check-trail.ts":
    "the raw client is the key what was checked is kept under",
  "packages/api/src/audit/record.ts": "one queue for all trails, so that each chain has one writer",
  "packages/api/src/live/hub.ts": "the raw client is the key those who follow are kept under",
  "packages/api/src/live/scrub-soon.ts": "the raw client is the key a pending scrub is kept under",
  "packages/api/src/live/wrong-codes.ts": "the raw client is the key wrong guesses are kept under",
  "packages/db/src/access/find-session.ts": "who asks, with what they are everywhere",
  "packages/db/src/audit/append-entries.ts": "a batch holds entries of several trails",
  "packages/db/src/audit/list-trails.ts": "the doctor goes through every trail",
  "packages/db/src/database/back-up.ts": "the whole file",
  "packages/db/src/database/compare-migrations.ts": "the table of migrations",
  "packages/db/src/database/count-rows.ts": "counts of the whole file",
  "packages/db/src/database/find-file.ts": "where the file itself lies",
  "packages/db/src/database/hold-lock.ts": "the lock's own file",
  "packages/db/src/database/inspect-database.ts": "whether the file is sound",
  "packages/db/src/database/keep-statements.ts": "the connection itself, no statement of its own",
  "packages/db/src/database/migrate.ts": "the tables themselves",
  "packages/db/src/database/open-database.ts": "settings of the connection",
  "packages/db/src/database/prepare-file.ts": "whether the file is a database",
  "packages/db/src/database/replace-database.ts": "the whole file",
  "packages/db/src/database/scope-to.ts": "gives it out",
  "packages/db/src/identity/has-open-invitation.ts": "a person's invitations, wherever from",
  "packages/db/src/identity/list-origins.ts": "a person's memberships, wherever",
  "packages/db/src/invitation/find-invitation-place.ts": "an invitation is known by its link alone",
  "packages/db/src/invitation/in-acceptance.ts": "who accepts is no member yet",
  "packages/db/src/live/end-session.ts": "looks for forgotten sessions in every municipality",
  "packages/db/src/live/find-live-by-code.ts": "a live session is known by its code alone",
  "packages/db/src/live/find-seat.ts": "a seat is known by its secret alone",
  "packages/db/src/model/list-models.ts": "how many assessments use a model, without saying whose",
  "packages/db/src/municipality/export-municipality.ts":
    "reads one municipality from the file itself",
  "packages/db/src/municipality/export-rows.ts": "reads one municipality from the file itself",
  "packages/db/src/municipality/import-municipality.ts":
    "writes a municipality that is not there yet",
  "packages/db/src/municipality/list-municipalities.ts":
    "the list of municipalities, held to the caller's own",
  "packages/db/src/municipality/list-standings.ts":
    "the list of municipalities, held to the caller's own",
  "packages/db/src/municipality/remove-municipality.ts":
    "removes people who belong nowhere else, too",
  "packages/db/src/person/list-example-people.ts": "people with what they are everywhere",
  "packages/db/src/person/list-people.ts": "people with what they are everywhere",
  "packages/db/src/person/save-example-people.ts": "people with what they are everywhere",
  "packages/db/src/privacy/find-own-data.ts": "all that is kept about a person, wherever",
  "packages/db/src/privacy/list-closed-with-names.ts": "names fall due in every municipality",
  "packages/db/src/privacy/remove-person.ts": "a person goes, wherever",
  "packages/db/src/privacy/scrub-file.ts": "the whole file",
  "packages/db/src/publication/find-publication.ts":
    "a published result is known by its link alone",
  "packages/db/src/strategy/confirm-items.ts": "strategies are shared by all",
  "packages/db/src/strategy/reopen-items.ts": "strategies are shared by all",
};

/** Statements whose columns are put together: the rows carry their municipality, and the file says how. */
const PUT_TOGETHER = new Set(["packages/db/src/municipality/import-municipality.ts"]);

/**
 * The lists and the models are given by tests that plant files of their own.
 * @param {{ baseDir?: string, within?: Record<string, string>, across?: Record<string, string>, models?: string[] }} options
 */
export function checkRawSql({
  baseDir = process.cwd(),
  within = WITHIN,
  across = ACROSS,
  models = readMunicipalModels(baseDir),
} = {}) {
  const files = listSources(baseDir);
  const problems = [];
  for (const file of files) {
    const text = readFileSync(join(baseDir, file), "utf8");
    if (!WAYS_AROUND.test(text)) continue;
    if (!(file in within) && !(file in across)) {
      problems.push(`${file}: passes by the scope and is not on the list`);
      continue;
    }
    if (file in within && /\bacrossMunicipalities\s*\(/.test(text)) {
      problems.push(`${file}: is listed as within one municipality and asks for all of them`);
    }
    for (const { sql, line } of listStatements(file, text)) {
      const problem = findProblem(sql, { isWithin: file in within, models });
      if (problem !== null && !PUT_TOGETHER.has(file)) problems.push(`${file}:${line}: ${problem}`);
    }
  }
  for (const listed of Object.keys({ ...within, ...across })) {
    const path = join(baseDir, listed);
    if (!existsSync(path)) problems.push(`${listed}: is on the list and not there`);
    else if (!WAYS_AROUND.test(readFileSync(path, "utf8"))) {
      problems.push(`${listed}: is on the list and has no need to be`);
    }
  }
  return { files: files.length, problems };
}

/** The code that is run in earnest: of the packages and the apps, without tests and what serves them. */
function listSources(baseDir) {
  return ["packages", "apps"]
    .flatMap((root) => {
      if (!existsSync(join(baseDir, root))) return [];
      const paths = readdirSync(join(baseDir, root), { recursive: true });
      return paths.map((path) => `${root}/${path.replaceAll("\\", "/")}`);
    })
    .filter((file) => /^\w+\/[\w-]+\/src\/.*\.tsx?$/.test(file))
    .filter((file) => !/\.test\.tsx?$|\/testing\//.test(file))
    .sort();
}

function readMunicipalModels(baseDir) {
  const text = readFileSync(join(baseDir, "packages/db/src/database/municipal-models.ts"), "utf8");
  return [...text.matchAll(/^ {2}"(\w+)"/gm)].map(([, name]) => name);
}

/** Every raw statement of a file: the text, with what is put into it written as ${…}. Null where it is not a literal. */
function listStatements(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, literal) =>
    found.push({
      sql: literal !== undefined && isText(literal) ? literal.getText(source) : null,
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    });
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && isMethod(node.tag)) add(node, node.template);
    else if (ts.isCallExpression(node) && isMethod(node.expression)) add(node, node.arguments[0]);
    else if (ts.isPropertyAccessExpression(node) && isMethod(node) && !isRun(node)) add(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isMethod = (node) => ts.isPropertyAccessExpression(node) && METHODS.has(node.name.text);
const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isRun = ({ parent }) => ts.isCallExpression(parent) || ts.isTaggedTemplateExpression(parent);

function findProblem(sql, { isWithin, models }) {
  if (sql === null) return "the statement does not stand where it is run";
  const isMunicipal =
    models.some((model) => sql.includes(`"${model}"`)) || /(?:FROM|INTO|UPDATE) "?\$\{/.test(sql);
  if (!isMunicipal) return null;
  if (!sql.includes("municipalityId"))
    return "a municipality's rows are asked for without saying whose";
  if (isWithin && !/"municipalityId" = \$\{(?:\w+\.)?municipalityId\}/.test(sql)) {
    return "the municipality is not held to the scope's";
  }
  return null;
}

if (process.argv[1]?.endsWith("check-raw-sql.mjs")) {
  const { files, problems } = checkRawSql();
  for (const problem of problems) console.error(problem);
  if (files < FEWEST_FILES) console.error(`Cannot check raw SQL: only ${files} files were seen`);
  console.log(`${files} files, ${problems.length} problems`);
  process.exitCode = problems.length === 0 && files >= FEWEST_FILES ? 0 : 1;
}
