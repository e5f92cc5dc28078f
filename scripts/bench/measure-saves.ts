import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BENCH_SETTINGS, sessionHeaders } from "./bench-session";
import { type Figure, figure } from "./figure";
import { loadSaves } from "./load-saves";
import { runServer } from "./run-server";
import { ratingBodies, sheetBodies } from "./save-bodies";
import { seedAssessments } from "./seed-assessments";

const CLIENTS = 8;
const RATINGS = 6000;
/** Whole rounds of the 96 respondents, so that every rating afterwards has been written equally often. */
const SHEET_ROUNDS = 16;
const SHEETS = SHEET_ROUNDS * 96;
const SIZES = [1, 10, 100];

const isSaved = (answer: string) => answer.includes('"kind":"saved"');
const isSheetSaved = (answer: string) => answer.includes('"unsaved":[]');

/** Durable saves over HTTP, against bare Fastify + better-sqlite3 making the same commit in the same run. */
export async function measureSaves(folder: string): Promise<readonly Figure[]> {
  const bare = await loadBare(join(folder, "bare"));
  const figures: Figure[] = [
    figure("main", {
      name: "bare Fastify + better-sqlite3, ratings saved (peer)",
      value: bare,
      unit: "/s",
    }),
  ];
  const costs: number[] = [];
  for (const size of SIZES) {
    const measured = await loadPejling(join(folder, String(size)), size);
    costs.push(1 / measured.perSecond);
    if (size !== SIZES[0]) continue;
    figures.push(
      figure("main", {
        name: "ratings saved, 8 clients",
        value: measured.perSecond,
        unit: "/s",
        bound: "≥ 800",
      }),
      figure("main", { name: "p95 of a save, 8 clients", value: measured.p95, unit: "ms" }),
      figure("main", {
        name: "ratings saved ÷ bare peer",
        value: (measured.perSecond / bare) * 100,
        unit: "%",
        bound: "≥ 20",
      }),
      figure("main", {
        name: "52-question sheets saved, 8 clients",
        value: measured.sheets,
        unit: "/s",
        bound: "≥ 400",
      }),
      figure("main", {
        name: "server memory under that load (RSS)",
        value: measured.rss,
        unit: "MB",
        bound: "≤ 200",
      }),
    );
  }
  const [one = Number.NaN, ...larger] = costs;
  for (const [at, cost] of larger.entries()) {
    figures.push(
      figure("main", {
        name: `cost of a save with ${SIZES[at + 1]} assessments ÷ with 1`,
        value: cost / one,
        unit: "×",
        bound: "≤ 1.25",
      }),
    );
  }
  return figures;
}

/** Commits a second of bare Fastify and better-sqlite3. */
export async function loadBare(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const file = await seedAssessments(folder, 0);
  const server = await runServer("node_modules/.bin/tsx", ["scripts/bench/bare-server.ts"], {
    PEJLING_BARE_FILE: file,
  });
  const url = `${server.address}/trpc/rating.save`;
  await loadSaves(url, { bodies: ratingBodies(1000), clients: CLIENTS, isSaved });
  const { perSecond } = await loadSaves(url, {
    bodies: ratingBodies(RATINGS),
    clients: CLIENTS,
    isSaved,
  });
  await server.stop();
  return perSecond;
}

async function loadPejling(folder: string, assessments: number) {
  mkdirSync(folder, { recursive: true });
  await seedAssessments(folder, assessments);
  const server = await runServer(process.execPath, ["apps/server/dist/main.js"], {
    PEJLING_DATA: folder,
    ...BENCH_SETTINGS,
  });
  const headers = sessionHeaders(server.address);
  let rss = 0;
  const watching = setInterval(() => {
    rss = Math.max(rss, server.rssMegabytes());
  }, 50);

  const sheetDoor = `${server.address}/trpc/rating.saveSheet`;
  await loadSaves(sheetDoor, {
    bodies: sheetBodies(96),
    clients: CLIENTS,
    isSaved: isSheetSaved,
    headers,
  });
  const sheets = await loadSaves(sheetDoor, {
    bodies: sheetBodies(SHEETS, 1),
    clients: CLIENTS,
    isSaved: isSheetSaved,
    headers,
  });
  const bodies = ratingBodies(RATINGS, SHEET_ROUNDS + 1);
  const ratings = await loadSaves(`${server.address}/trpc/rating.save`, {
    bodies,
    clients: CLIENTS,
    isSaved,
    headers,
  });
  clearInterval(watching);
  await server.stop();
  if (ratings.failed + sheets.failed > 0) {
    throw new Error(`${ratings.failed} ratings and ${sheets.failed} sheets were not saved`);
  }
  return {
    perSecond: ratings.perSecond,
    p95: ratings.p95Milliseconds,
    sheets: sheets.perSecond,
    rss,
  };
}
