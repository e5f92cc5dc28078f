import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BENCH_SETTINGS } from "./bench-session";
import { type Figure, figure } from "./figure";
import { openHall, playRound, type Round, type Seated, sum } from "./live-hall";
import { loadVotes } from "./load-votes";
import { loadBare } from "./measure-saves";
import { runServer } from "./run-server";
import { seedAssessments, UNITS } from "./seed-assessments";

const SESSIONS = 40;
const PHONES_EACH = 25;
/** The first warms up what both sides compile. */
const ROUNDS = 4;
/** Forty groups hardly begin in the same ten seconds, and reading five described levels takes a person longer. */
const SPREAD_MS = 10_000;
/** Harder than any working day: everybody in the hall has voted four seconds after the first question was shown. */
const RUSH_MS = 2000;
const WATCH_MS = 50;

/** A whole municipality votes: forty rooms of twenty-five phones on one server, each phone with its stream open. */
export async function measureLive(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-live-"));
  try {
    const bare = await loadBare(join(folder, "bare"));
    const live = join(folder, "live");
    mkdirSync(live);
    await seedAssessments(live, Math.ceil(SESSIONS / UNITS) - 1);
    const server = await runServer(process.execPath, ["apps/server/dist/main.js"], {
      PEJLING_DATA: live,
      ...BENCH_SETTINGS,
    });
    let rss = 0;
    const watching = setInterval(() => {
      rss = Math.max(rss, server.rssMegabytes());
    }, WATCH_MS);
    const hall = await openHall(server.address, { sessions: SESSIONS, phonesEach: PHONES_EACH });
    const rounds: Round[] = [];
    for (let at = 0; at < ROUNDS; at++) {
      rounds.push(await playRound(hall, { at, spreadMs: SPREAD_MS }));
    }
    const rush = await playRound(hall, { at: ROUNDS, spreadMs: RUSH_MS });
    const perSecond = await loadVotes(server.address, hall, ROUNDS + 1);
    clearInterval(watching);
    for (const { close } of hall) close();
    await server.stop();
    return [
      ...toFigures(rounds.slice(1), hall),
      ...toRushFigures(rush),
      ...toLoadFigures({ perSecond, bare, rss }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toFigures(rounds: readonly Round[], hall: readonly Seated[]): readonly Figure[] {
  const votes = rounds.flatMap((round) => round.votes);
  const reveals = rounds.flatMap((round) => round.reveals);
  const phones = sum(hall.map((seated) => seated.phones.length));
  return [
    figure("live", { name: "phones with their streams open", value: phones, unit: "" }),
    figure("live", { name: "votes cast over the rounds", value: votes.length, unit: "" }),
    figure("live", {
      name: "a vote acknowledged, p95",
      value: p95(votes),
      unit: "ms",
      bound: "≤ 100",
    }),
    figure("live", {
      name: "the reveal on every screen, p95",
      value: p95(reveals),
      unit: "ms",
      bound: "≤ 250",
    }),
    figure("live", {
      name: "votes refused",
      value: sum(rounds.map(({ refused }) => refused)),
      unit: "",
      bound: "≤ 0",
    }),
    figure("live", {
      name: "votes lost",
      value: sum(rounds.map(({ lost }) => lost)),
      unit: "",
      bound: "≤ 0",
    }),
    figure("live", {
      name: "votes counted twice",
      value: sum(rounds.map(({ extra }) => extra)),
      unit: "",
      bound: "≤ 0",
    }),
  ];
}

function toRushFigures({ votes, reveals, lost, extra }: Round): readonly Figure[] {
  return [
    figure("live", { name: "in a rush: a vote, p95", value: p95(votes), unit: "ms" }),
    figure("live", { name: "in a rush: the reveal, p95", value: p95(reveals), unit: "ms" }),
    figure("live", {
      name: "in a rush: votes lost or counted twice",
      value: lost + extra,
      unit: "",
      bound: "≤ 0",
    }),
  ];
}

type Load = { readonly perSecond: number; readonly bare: number; readonly rss: number };

function toLoadFigures({ perSecond, bare, rss }: Load): readonly Figure[] {
  return [
    figure("live", { name: "votes acknowledged, flat out", value: perSecond, unit: "/s" }),
    figure("live", {
      name: "votes acknowledged ÷ bare peer",
      value: (perSecond / bare) * 100,
      unit: "%",
      bound: "≥ 25",
    }),
    figure("live", {
      name: "server memory with all of it (RSS)",
      value: rss,
      unit: "MB",
      bound: "≤ 400",
    }),
  ];
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
