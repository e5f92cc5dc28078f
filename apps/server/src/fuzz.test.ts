import {
  cookieOf,
  findFilledFile,
  knownOf,
  listDoors,
  NOW,
  OWN,
  SWEPT_SECRET,
  toSample,
} from "@pejling/api/testing";
import { openTestCopy } from "@pejling/db/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createServer } from "./server";
import { FUZZ_RUNS as RUNS } from "./testing/fuzz-runs";

const PATIENCE_MS = 60_000 + RUNS * 20;
const BATCH = 1000;
const SLOWEST_MS = 1000;
/** Work of seconds by its nature, for those alone who run the installation or lead the municipality: a whole municipality in or out. */
const LONG_WORK: ReadonlySet<string> = new Set([
  "municipality.loadExample",
  "municipality.removeExample",
  "municipality.remove",
  "municipality.export",
]);
const SLOWEST_LONG_WORK_MS = 20_000;
const patienceWith = (door: string) => (LONG_WORK.has(door) ? SLOWEST_LONG_WORK_MS : SLOWEST_MS);
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const ORIGIN = "http://localhost:3000";
const DOORS = listDoors().filter(({ type }) => type !== "subscription");
const WHO = ["lead", "consultant", "director", "operator", "benchmarkOperator", "visitor", "link"];
const NASTY = [
  ...[
    "__proto__",
    "constructor",
    "toString",
    "\u0000",
    "\ud800",
    "\u202e",
    "' OR 1=1 --",
    "<script>",
  ],
  ...["../../etc/passwd", "%00", "A".repeat(70_000), "2026-02-30", "-1", "9".repeat(400), "nul"],
];

const nastyValue = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, -1, 0, 1e308, Number.MAX_SAFE_INTEGER + 1, [], {}),
  fc.string({ unit: "binary" }),
  fc.jsonValue({ maxDepth: 6 }),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "kommunekode", "id"), fc.jsonValue()),
);

/** A door, somebody, and an input: the door's own sample with some fields spoilt, or anything at all. */
const knock = fc.record({
  door: fc.constantFrom(...DOORS),
  who: fc.constantFrom(...WHO),
  spoil: fc.oneof(
    fc.dictionary(fc.nat({ max: 12 }).map(String), nastyValue, { maxKeys: 4 }),
    nastyValue.map((anything) => ({ all: anything })),
  ),
});

function toInput(door: (typeof DOORS)[number], spoil: Record<string, unknown>): unknown {
  if ("all" in spoil) return spoil.all;
  const input = { ...(toSample(door, knownOf(OWN)) as Record<string, unknown>) };
  const fields = Object.keys(input);
  for (const [at, value] of Object.entries(spoil)) {
    const field = fields[Number(at) % Math.max(fields.length, 1)];
    if (field !== undefined) input[field] = value;
  }
  return input;
}

async function start() {
  const { db } = await openTestCopy(await findFilledFile());
  let made = 0;
  const server = await createServer({
    world: { db, now: () => NOW, newId: () => `fuzz-${++made}` },
    web: {
      mode: "production",
      secret: SWEPT_SECRET,
      publicUrl: ORIGIN,
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
  return server;
}

type Server = Awaited<ReturnType<typeof start>>;

async function send(
  server: Server,
  { door, who, body }: { door: (typeof DOORS)[number]; who: string; body: string },
) {
  const headers = { cookie: cookieOf(who), origin: ORIGIN, "content-type": "application/json" };
  const url = `/trpc/${door.name}`;
  const started = process.cpuUsage();
  const response = await (door.type === "query"
    ? server.inject({ method: "GET", url: `${url}?input=${encodeURIComponent(body)}`, headers })
    : server.inject({ method: "POST", url, headers, payload: body }));
  return {
    status: response.statusCode,
    ms: toMilliseconds(process.cpuUsage(started)),
    text: response.body,
  };
}

/** The processor's time, which is the request's own: the clock's would tell how busy the machine is with other things. */
function toMilliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

async function sendNoise(numRuns: number, answers: Map<number, number>): Promise<void> {
  const server = await start();
  await fc.assert(
    fc.asyncProperty(knock, async ({ door, who, spoil }) => {
      const body = JSON.stringify(toInput(door, spoil)) ?? "null";
      const { status, ms, text } = await send(server, { door, who, body });
      expect(status, `${door.name} ${body.slice(0, 300)}`).toBeLessThan(500);
      expect(ms, door.name).toBeLessThan(patienceWith(door.name));
      expect(text).not.toMatch(/prisma|sqlite|node_modules|at \w+ \(/i);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }),
    { numRuns, endOnFailure: true },
  );
  await server.close();
}

describe("whatever is sent to whatever door by whomever", () => {
  it(
    "is answered, soon, and never by a crash",
    async () => {
      const answers = new Map<number, number>();
      // What somebody removes, ends or locks stays so: each thousand begins with everything in place.
      for (let left = RUNS; left > 0; left -= BATCH) {
        await sendNoise(Math.min(left, BATCH), answers);
      }
      // Some got through the gate and were answered, some were turned away: the noise reached every layer.
      for (const status of [200, 400, 401, 403]) {
        expect(answers.get(status), String(status)).toBeGreaterThan(RUNS / 200);
      }
    },
    PATIENCE_MS,
  );

  it(
    "may be ten megabytes, a thousand levels deep, cut short, or not JSON at all",
    async () => {
      const server = await start();
      const bodies = [
        `"${"x".repeat(10_000_000)}"`,
        "[".repeat(100_000),
        `${"[".repeat(1000)}${"]".repeat(1000)}`,
        `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
        '{"kommunekode":"0159"',
        '{"kommunekode":"\\ud800"}',
        '{"__proto__":{"kommunekode":"0159"}}',
        "\u0000",
        "",
        "NaN",
      ];
      for (const door of DOORS.filter(({ type }) => type === "mutation")) {
        for (const body of bodies) {
          const { status, ms, text } = await send(server, { door, who: "lead", body });
          expect(status, `${door.name} ${body.slice(0, 40)}`).toBeLessThan(500);
          expect(ms, door.name).toBeLessThan(patienceWith(door.name));
          expect(text).not.toMatch(/prisma|sqlite|node_modules|at \w+ \(/i);
        }
      }
      await server.close();
    },
    PATIENCE_MS,
  );
});
