// npm run soak:live: forty rooms vote question after question; the server's memory must stay flat. PEJLING_SOAK_MINUTES=30
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BENCH_SETTINGS } from "./bench/bench-session";
import { openHall, playRound } from "./bench/live-hall";
import { runServer } from "./bench/run-server";
import { QUESTIONS, seedAssessments, UNITS } from "./bench/seed-assessments";

const SESSIONS = 40;
const PHONES_EACH = 25;
const MINUTE_MS = 60_000;
const SPREAD_MS = 5000;
const MINUTES = Number(process.env.PEJLING_SOAK_MINUTES ?? 30);
/** What the first tenth takes up is warming up. */
const WARM_UP = 0.1;
/** Megabytes an hour that still count as flat: 40 sessions last a working day at most. */
const FLAT = 30;

type Sample = { readonly hours: number; readonly rss: number };

const folder = mkdtempSync(join(tmpdir(), "pejling-soak-"));
await seedAssessments(folder, Math.ceil(SESSIONS / UNITS) - 1);
const server = await runServer(process.execPath, ["apps/server/dist/main.js"], {
  PEJLING_DATA: folder,
  ...BENCH_SETTINGS,
});
const size = { sessions: SESSIONS, phonesEach: PHONES_EACH };
let hall = await openHall(server.address, size);
const samples: Sample[] = [];
const wrong = { refused: 0, lost: 0, extra: 0 };
let votes = 0;
const started = performance.now();
for (let at = 0; performance.now() - started < MINUTES * MINUTE_MS; at++) {
  // A guide has an end: then everybody goes, and others come.
  if (at > 0 && at % QUESTIONS.length === 0) {
    for (const { close } of hall) close();
    for (const { room } of hall) await room.end();
    hall = await openHall(server.address, size);
  }
  const round = await playRound(hall, { at, spreadMs: SPREAD_MS });
  votes += round.votes.length;
  wrong.refused += round.refused;
  wrong.lost += round.lost;
  wrong.extra += round.extra;
  const minutes = (performance.now() - started) / MINUTE_MS;
  samples.push({ hours: minutes / 60, rss: server.rssMegabytes() });
  console.log(`${minutes.toFixed(1)} min  ${votes} votes  ${server.rssMegabytes().toFixed(0)} MB`);
}
for (const { close } of hall) close();
await server.stop();
rmSync(folder, { recursive: true });

const slope = slopeOf(samples.slice(Math.floor(samples.length * WARM_UP)));
const isFlat = !(slope > FLAT);
console.log(`votes ${votes}, refused ${wrong.refused}, lost ${wrong.lost}, twice ${wrong.extra}`);
console.log(`memory ${slope.toFixed(1)} MB an hour (≤ ${FLAT})`);
process.exit(isFlat && wrong.refused + wrong.lost + wrong.extra === 0 ? 0 : 1);

/** The slope of the straight line nearest the samples, in megabytes an hour. */
function slopeOf(measured: readonly Sample[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / values.length;
  const hours = mean(measured.map((sample) => sample.hours));
  const rss = mean(measured.map((sample) => sample.rss));
  const both = measured.map((sample) => (sample.hours - hours) * (sample.rss - rss));
  return mean(both) / mean(measured.map((sample) => (sample.hours - hours) ** 2));
}
