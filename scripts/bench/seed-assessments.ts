import { join } from "node:path";
import { openDatabase } from "@pejling/db";
import { PEJLING_MODEL } from "@pejling/reference";
import { hashModel } from "@pejling/reference/hash";
import Database from "better-sqlite3";
import { BENCH_TOKEN, BENCH_USER } from "./bench-session";

export const UNITS = 8;
export const RESPONDENTS = 12;
export const QUESTIONS = PEJLING_MODEL.themes
  .flatMap(({ questions }) => questions.map(({ id }) => id))
  .slice(0, 52);
export const KOMMUNEKODE = "0159";
const NOW = "2026-11-22T09:00:00.000+00:00";

/** The person the requests come from: the municipality's lead, signed in. */
function seedSession(sqlite: Database.Database): void {
  const of = { createdAt: NOW, updatedAt: NOW };
  insert(sqlite, "User", { id: BENCH_USER, name: "Bench", email: "bench@example.dk", ...of });
  insert(sqlite, "Session", {
    id: "bench-session",
    userId: BENCH_USER,
    token: BENCH_TOKEN,
    expiresAt: "2099-01-01T00:00:00.000+00:00",
    ...of,
  });
  insert(sqlite, "Membership", {
    municipalityId: KOMMUNEKODE,
    userId: BENCH_USER,
    role: "lead",
    createdAt: NOW,
  });
}

/**
 * A database with `assessments` open rounds of 8 units × 12 respondents × 52 questions. The first is called r1; a round
 * r0 has the same respondents and no ratings, for measuring saves.
 */
export async function seedAssessments(folder: string, assessments: number): Promise<string> {
  const file = join(folder, "pejling.db");
  const opened = await openDatabase(file, "prisma");
  if (opened.kind !== "open") throw new Error(opened.detail);
  await opened.db.$disconnect();

  const sqlite = new Database(file);
  sqlite.pragma("synchronous = OFF");
  sqlite.transaction(() => {
    const { id, version } = PEJLING_MODEL;
    insert(sqlite, "ModelVersion", {
      id,
      version,
      hash: hashModel(PEJLING_MODEL),
      origin: "shipped",
      body: JSON.stringify(PEJLING_MODEL),
      publishedAt: NOW,
    });
    insert(sqlite, "Municipality", {
      id: KOMMUNEKODE,
      name: "Gladsaxe",
      isExample: 0,
      createdAt: NOW,
    });
    for (let unit = 0; unit < UNITS; unit++) {
      insert(sqlite, "Unit", {
        id: `u${unit}`,
        municipalityId: KOMMUNEKODE,
        code: `enhed-${unit}`,
        name: `Enhed ${unit}`,
        shortName: `E${unit}`,
        kind: "department",
        position: unit,
      });
    }
    for (let round = 0; round <= assessments; round++) seedRound(sqlite, round);
    seedSession(sqlite);
  })();
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  sqlite.close();
  return file;
}

function seedRound(sqlite: Database.Database, round: number): void {
  const assessmentId = `r${round}`;
  const { id: modelId, version: modelVersion } = PEJLING_MODEL;
  insert(sqlite, "Assessment", {
    id: assessmentId,
    municipalityId: KOMMUNEKODE,
    slug: assessmentId,
    name: assessmentId,
    modelId,
    modelVersion,
    form: "full",
    status: "open",
    periodStart: "2026-01-01",
    periodEnd: "2026-12-31",
    createdAt: NOW,
  });
  for (let unit = 0; unit < UNITS; unit++) {
    const interviewId = `${assessmentId}-i${unit}`;
    insert(sqlite, "AssessmentUnit", {
      municipalityId: KOMMUNEKODE,
      assessmentId,
      unitId: `u${unit}`,
      weight: 1,
    });
    insert(sqlite, "Interview", {
      id: interviewId,
      municipalityId: KOMMUNEKODE,
      assessmentId,
      number: unit + 1,
      kind: "group",
      title: `Interview ${unit}`,
      unitId: `u${unit}`,
      form: "full",
      status: "held",
    });
    for (let respondent = 0; respondent < RESPONDENTS; respondent++) {
      const participantId = `${interviewId}-p${respondent}`;
      insert(sqlite, "Participant", {
        id: participantId,
        municipalityId: KOMMUNEKODE,
        assessmentId,
        interviewId,
        unitId: `u${unit}`,
        number: respondent + 1,
        role: respondent < 4 ? "leader" : "employee",
      });
      if (round === 0) continue;
      for (const [at, questionId] of QUESTIONS.entries()) {
        const level = 1 + ((unit * 7 + respondent * 3 + at * 5 + round) % 5);
        insert(sqlite, "Rating", {
          municipalityId: KOMMUNEKODE,
          participantId,
          questionId,
          value: String(level),
          updatedAt: NOW,
        });
      }
    }
  }
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

function insert(
  sqlite: Database.Database,
  table: string,
  row: Record<string, string | number>,
): void {
  const prepared = statements.get(sqlite) ?? new Map<string, Database.Statement>();
  statements.set(sqlite, prepared);
  const columns = Object.keys(row);
  const key = `${table} ${columns.join()}`;
  const statement =
    prepared.get(key) ??
    sqlite.prepare(
      `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map(() => "?").join()})`,
    );
  prepared.set(key, statement);
  statement.run(...Object.values(row));
}
