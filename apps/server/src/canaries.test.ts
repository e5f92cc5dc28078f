import { appRouter } from "@pejling/api";
import {
  cookieOf,
  findDoor,
  findFilledFile,
  findSwept,
  knownOf,
  type Leaf,
  listDoors,
  listLeaves,
  NOW,
  OWN,
  SWEPT_SECRET,
  toSample,
  withLeaf,
} from "@pejling/api/testing";
import { openTestCopy } from "@pejling/db/testing";
import { type Actor, VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { createServer } from "./server";

const ORIGIN = "http://localhost:3000";
/** What people write, what they sign in with, and where they get mail: nothing of it may leave a trace. */
const CANARIES = ["Kanarie i fortrolighed 4711 ø", "kanarie4711@example.dk"];
const SECRET_CANARIES = [`kanarie4711${"x".repeat(32)}`, "471147", ...CANARIES];
const SECRET_KEYS: ReadonlySet<unknown> = new Set([
  ...["token", "password", "current", "next", "code", "confirmation", "key"],
]);
const SEEN = /kanarie|471147/i;
const WHO = ["lead", "operator", "visitor", "seat"];
/** These take away what the others need. */
const LAST = [
  /^municipality\.remove/,
  /^privacy\.erase/,
  /^account\.erase/,
  /\.(remove|leave|transfer)$/,
];

type Door = ReturnType<typeof listDoors>[number];

/** The door's sample with a canary wherever it takes one. */
function plant({ name }: Door, sample: unknown): unknown {
  const procedure: unknown = Reflect.get(appRouter._def.procedures, name);
  const { _def } = procedure as {
    _def: { inputs: readonly { safeParse(input: unknown): { success: boolean } }[] };
  };
  const [schema] = _def.inputs;
  return listLeaves(sample).reduce((planted: unknown, { path, value }: Leaf) => {
    if (typeof value !== "string") return planted;
    // A unit's code is part of its address.
    const isSecret = name !== "unit.save" && SECRET_KEYS.has(path.at(-1));
    const canaries = isSecret ? SECRET_CANARIES : CANARIES;
    const found = canaries
      .map((canary) => withLeaf(planted, path, canary))
      .find((input) => schema?.safeParse(input).success);
    return found ?? planted;
  }, sample);
}

async function setUp() {
  const { db } = await openTestCopy(await findFilledFile());
  // Who asks is settled beforehand, so that a door that takes a part away does not end the walk.
  const actors = new Map<string, Actor>();
  for (const who of WHO) actors.set(cookieOf(who), await findSwept(db, who));
  const lines: string[] = [];
  let made = 0;
  const server = await createServer({
    world: { db, now: () => NOW, newId: () => `made-${++made}` },
    web: {
      mode: "example",
      secret: SWEPT_SECRET,
      publicUrl: ORIGIN,
      findActor: async (_, { cookie }) => actors.get(cookie) ?? VISITOR,
    },
    webFolder: "nowhere",
    logLevel: "info",
    logStream: { write: (line) => void lines.push(line) },
    limits: { perAccount: 10_000, perAddress: 10_000, perRoom: 10_000, signIns: 10_000 },
  });
  return { db, server, lines };
}

describe("what people write", { timeout: 120_000 }, () => {
  it("stands in no entry of the trail and in no line of the log, whichever door it was brought to", async () => {
    const { db, server, lines } = await setUp();
    const rank = ({ name }: Door) => LAST.findIndex((late) => late.test(name));
    const doors = listDoors()
      .filter(({ type }) => type !== "subscription")
      .sort((one, other) => rank(one) - rank(other));
    let planted = 0;
    for (const door of doors) {
      const input = plant(door, toSample(door, knownOf(OWN)));
      if (SEEN.test(JSON.stringify(input ?? ""))) planted += 1;
      for (const who of WHO) {
        const headers = { cookie: cookieOf(who), origin: ORIGIN, "user-agent": "test" };
        const url = `/trpc/${door.name}`;
        await (door.type === "query"
          ? server.inject({
              url:
                input === undefined
                  ? url
                  : `${url}?input=${encodeURIComponent(JSON.stringify(input))}`,
              headers,
            })
          : server.inject({
              ...{ method: "POST", url, payload: JSON.stringify(input ?? null) },
              headers: { ...headers, "content-type": "application/json" },
            }));
      }
    }
    const entries = await db.auditEntry.findMany();
    const left = new Set(entries.map(({ action }) => action));
    const marked = doors.filter(({ name, type }) => {
      const door = findDoor(name);
      return door?.untraced !== true && (type === "mutation" || door?.audited);
    });
    expect(marked.filter(({ name }) => !left.has(name))).toEqual([]);
    const done = new Set(
      entries.filter(({ outcome }) => outcome === "done").map((row) => row.action),
    );
    expect(planted).toBeGreaterThan(25);
    expect(done.size).toBeGreaterThan(25);
    expect(entries.filter((entry) => SEEN.test(JSON.stringify(entry)))).toEqual([]);
    expect(lines.filter((line) => SEEN.test(line))).toEqual([]);
    // A phone's secret came by several doors: to join, to sit and vote here, and in each request's cookie.
    const seats = await db.liveSeat.findMany();
    expect(seats.length).toBeGreaterThan(6);
    const live = JSON.stringify([seats, await db.liveBallot.findMany(), entries, lines]);
    for (const secret of [SECRET_CANARIES[0], cookieOf("seat").split("=")[1]]) {
      expect(live).not.toContain(secret);
    }
  });
});
