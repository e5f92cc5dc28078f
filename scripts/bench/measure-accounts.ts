import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findActor } from "@pejling/api";
import { openDatabase } from "@pejling/db";
import { SYSTEM } from "@pejling/domain";
import { createServer } from "../../apps/server/src/server";
import { BENCH_SECRET, sessionHeaders } from "./bench-session";
import { type Figure, figure, median } from "./figure";
import { loadSaves } from "./load-saves";
import { ratingBodies } from "./save-bodies";
import { KOMMUNEKODE, seedAssessments } from "./seed-assessments";

const ROUNDS = 400;
const WARM_UP = 100;
const SAVES = 1000;
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** What knowing who asks, what they may and what they did costs a request. */
export async function measureAccounts(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-bench-"));
  try {
    const file = await seedAssessments(folder, 1);
    const opened = await openDatabase(file, "prisma");
    if (opened.kind !== "open") throw new Error(opened.detail);
    const guarded = await listen(opened.db, findActor);
    const open = await listen(opened.db, async () => SYSTEM);
    const figures = [...(await measureReads(guarded, open)), ...(await measureWrites(guarded))];
    await guarded.close();
    await open.close();
    await opened.db.$disconnect();
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Db = Extract<Awaited<ReturnType<typeof openDatabase>>, { kind: "open" }>["db"];

async function listen(db: Db, find: typeof findActor) {
  let made = 0;
  const server = await createServer({
    world: { db, now: () => new Date(), newId: () => `bench-${++made}` },
    web: {
      mode: "production",
      secret: BENCH_SECRET,
      publicUrl: "http://127.0.0.1",
      findActor: find,
    },
    webFolder: "nowhere",
    logLevel: "silent",
    limits: {
      perAccount: UNLIMITED,
      perAddress: UNLIMITED,
      perRoom: UNLIMITED,
      signIns: UNLIMITED,
    },
  });
  const address = await server.listen({ port: 0, host: "127.0.0.1" });
  return { address, close: () => server.close() };
}
type Listening = Awaited<ReturnType<typeof listen>>;

/** The same small question to both, one after the other, so that the machine's moods strike both alike. */
async function measureReads(guarded: Listening, open: Listening): Promise<readonly Figure[]> {
  const input = encodeURIComponent(JSON.stringify({ kommunekode: KOMMUNEKODE, slug: "r1" }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async ({ address }: Listening) => {
    const started = performance.now();
    await read(`${address}/trpc/assessment.get?input=${input}`, {
      agent,
      headers: sessionHeaders(address),
    });
    return performance.now() - started;
  };
  const withIt: number[] = [];
  const without: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const first = await ask(guarded);
    const second = await ask(open);
    if (round < 0) continue;
    withIt.push(first);
    without.push(second);
  }
  agent.destroy();
  return [
    figure("accounts", {
      name: "a small read without session",
      value: median(without),
      unit: "ms",
    }),
    figure("accounts", {
      name: "a small read with session and roles ÷ without",
      value: median(withIt) / median(without),
      unit: "×",
    }),
    figure("accounts", {
      name: "session and roles, per read",
      value: median(withIt) - median(without),
      unit: "ms",
      bound: "≤ 0.5",
    }),
  ];
}

function read(
  url: string,
  options: { agent: Agent; headers: Record<string, string> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume();
      response.on("end", () => resolve());
    }).on("error", reject);
  });
}

/** Saves one after the other and eight at a time: those that come together share the trail's flush. */
async function measureWrites({ address }: Listening): Promise<readonly Figure[]> {
  const asked = {
    isSaved: (answer: string) => answer.includes('"kind":"saved"'),
    headers: sessionHeaders(address),
  };
  const url = `${address}/trpc/rating.save`;
  const bodies = ratingBodies(3 * SAVES);
  await loadSaves(url, { ...asked, bodies: bodies.slice(0, SAVES), clients: 8 });
  const alone = await loadSaves(url, {
    ...asked,
    bodies: bodies.slice(SAVES, 2 * SAVES),
    clients: 1,
  });
  const together = await loadSaves(url, { ...asked, bodies: bodies.slice(2 * SAVES), clients: 8 });
  if (alone.failed + together.failed > 0) throw new Error("Some ratings were not saved");
  return [
    figure("accounts", {
      name: "a rating saved and in the trail, one client",
      value: 1000 / alone.perSecond,
      unit: "ms",
    }),
    figure("accounts", {
      name: "ratings saved and in the trail, 8 clients",
      value: together.perSecond,
      unit: "/s",
    }),
  ];
}
