import { mkdirSync } from "node:fs";
import Database from "better-sqlite3";
import { BENCH_SETTINGS, sessionHeaders } from "./bench-session";
import { type Figure, figure, median } from "./figure";
import { runServer } from "./run-server";
import { KOMMUNEKODE, QUESTIONS, RESPONDENTS, seedAssessments, UNITS } from "./seed-assessments";

const RUNS = 30;
const WARM_UP = 10;

/** The floor: plain SQL through better-sqlite3 that reads the same rows into objects. */
const SAME_ROWS = `
  SELECT p."unitId", p."id" AS "participantId", p."role", r."questionId", r."value"
  FROM "Participant" p
  JOIN "Rating" r ON r."municipalityId" = p."municipalityId" AND r."participantId" = p."id"
  WHERE p."municipalityId" = ? AND p."assessmentId" = ?`;

export async function measureResults(folder: string): Promise<readonly Figure[]> {
  mkdirSync(folder, { recursive: true });
  const file = await seedAssessments(folder, 1);
  const sqlite = new Database(file, { readonly: true });
  const statement = sqlite.prepare(SAME_ROWS);
  const server = await runServer(process.execPath, ["apps/server/dist/main.js"], {
    PEJLING_DATA: folder,
    ...BENCH_SETTINGS,
  });
  const input = encodeURIComponent(JSON.stringify({ kommunekode: KOMMUNEKODE, slug: "r1" }));
  const ask = async (door: string) => {
    const response = await fetch(`${server.address}/trpc/${door}?input=${input}`, {
      headers: sessionHeaders(server.address),
    });
    if (!response.ok) throw new Error(`${door} answered ${response.status}`);
    return response.text();
  };

  const floors: number[] = [];
  const answers: number[] = [];
  const bands: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const floor = await time(() => {
      const rows = statement.all(KOMMUNEKODE, "r1").length;
      if (rows !== UNITS * RESPONDENTS * QUESTIONS.length) throw new Error(`read ${rows} rows`);
    });
    const answer = await time(() => ask("result.get"));
    const confidence = run % 5 === 0 ? await time(() => ask("result.confidence")) : null;
    if (run < 0) continue;
    floors.push(floor);
    answers.push(answer);
    if (confidence !== null) bands.push(confidence);
  }
  await server.stop();
  sqlite.close();

  const ratios = answers.map((answer, at) => answer / (floors[at] ?? Number.NaN));
  return [
    figure("main", {
      name: "raw SQL reading 4,992 ratings (floor)",
      value: median(floors),
      unit: "ms",
    }),
    figure("main", { name: "results, request to JSON", value: median(answers), unit: "ms" }),
    figure("main", { name: "results ÷ floor", value: median(ratios), unit: "×", bound: "≤ 10" }),
    figure("main", {
      name: "confidence (2,000 draws), request to JSON",
      value: median(bands),
      unit: "ms",
    }),
  ];
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
