import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DbClient, scrubFile } from "@pejling/db";
import { describe, expect, it } from "vitest";
import { orderByPlace, phonesOf, takeCopy, tryHashes } from "../testing/attack-live";
import { newInterview, newRound, newUnit, openApi } from "../testing/open-api";
import { INTERVIEW, QUESTION } from "../testing/open-live-room";
import { hashBallotKey } from "./hash-keys";
import { sealWith } from "./seal-values";

const schema = readFileSync(join(import.meta.dirname, "../../../../prisma/schema.prisma"), "utf8");
const SESSIONS = 40;
const VOTERS = 10;
const PATIENCE_MS = 180_000;
/** Further from one half than this is no chance: four standard deviations. */
const LUCK = 4 * Math.sqrt(0.25 / (SESSIONS * VOTERS));

function readColumns(model: string): { name: string; rest: string }[] {
  const [, body = ""] = new RegExp(`^model ${model} \\{([^}]*)\\}`, "m").exec(schema) ?? [];
  const columns = body.matchAll(/^ {2}(\w+) +(?:String|Int|Boolean|DateTime|Float|Json)\b.*/gm);
  return [...columns].map(([rest, name = ""]) => ({ name, rest }));
}
const namesOf = (model: string) => readColumns(model).map(({ name }) => name);

async function openAttacked() {
  const { api, db } = await openApi();
  await api.unit.save(newUnit("bkf"));
  await api.assessment.create(newRound(INTERVIEW.slug));
  const round = { kommunekode: INTERVIEW.kommunekode, slug: INTERVIEW.slug };
  const units = [{ unitId: "unit-bkf", weight: 1 }];
  await api.assessment.setUnits({ ...round, units, seen: [] });
  await api.assessment.changeStatus({ ...round, to: "open", acceptMissing: false });
  await api.interview.save(newInterview("planned"));
  return db;
}

/** A session whose facilitator opens the vote; people vote in the order they came in. */
async function openSession(db: DbClient, at: number) {
  const phones = phonesOf(db);
  const lead = phones.asMachine();
  const sessionId = `session-${at}`;
  await lead.live.open({ ...INTERVIEW, id: sessionId });
  const { code } = await db.liveSession.findFirstOrThrow({ where: { id: sessionId } });
  let seenVersion = 1;
  const inSession = { ...INTERVIEW, sessionId };
  const step = async (taken: Parameters<typeof lead.live.step>[0]["step"]) => {
    await lead.live.step({ ...inSession, seenVersion, step: taken });
    seenVersion += 1;
  };
  const end = () => lead.live.end({ ...inSession, seenVersion });
  await step({ kind: "show", questionId: QUESTION });
  await step({ kind: "openVote" });
  const vote = async (value: 1 | 5) => {
    const key = await phones.join(code ?? "");
    await phones.vote(key, { questionId: QUESTION, vote: 1, value });
    return key;
  };
  return { sessionId, step, end, vote };
}

/** Half of them vote 1 and half 5, in an order of chance. */
function shuffle(count: number): (1 | 5)[] {
  const values = Array.from({ length: count }, (_, at): 1 | 5 => (at % 2 === 0 ? 1 : 5));
  return values
    .map((value) => [Math.random(), value] as const)
    .sort(([left], [right]) => left - right)
    .map(([, value]) => value);
}

describe("the tables of a vote", () => {
  it("share nothing with the seats but whose session it is", () => {
    for (const model of ["LiveBallot", "LiveTally"]) {
      const shared = namesOf(model).filter((name) => namesOf("LiveSeat").includes(name));
      expect(shared, model).toEqual(["municipalityId", "sessionId"]);
      expect(namesOf(model).length).toBeGreaterThan(5);
    }
  });

  it("say nothing of when, and number nothing", () => {
    for (const model of ["LiveBallot", "LiveTally", "LiveSeat"]) {
      for (const { rest } of readColumns(model)) {
        expect(rest).not.toMatch(/DateTime|autoincrement|now\(\)|@updatedAt/);
      }
      expect(namesOf(model)).not.toContain("version");
    }
  });

  it("lie in the order of their keys", async () => {
    const { db } = await openApi();
    for (const table of ["LiveBallot", "LiveSeat"]) {
      const [row] = await db.$queryRawUnsafe<{ sql: string }[]>(
        `SELECT sql FROM sqlite_master WHERE name = '${table}'`,
      );
      expect(row?.sql).toMatch(/\) WITHOUT ROWID$/);
    }
  });
});

type Guess = (row: {
  readonly closed: string;
  readonly key: string;
  readonly rank: number;
}) => 1 | 5;

/** What an attacker who has put the ballots in the order they were cast makes of each: two answers, so one half is chance. */
function guessesFor(sessionId: string): Readonly<Record<string, Guess>> {
  const opened =
    (secret: string) =>
    ({ closed, key }: Parameters<Guess>[0]) => {
      return sealWith(secret, sessionId).open(closed, key) === 5 ? (5 as const) : (1 as const);
    };
  return {
    "as it stands": ({ closed }) => (closed === "5" ? 5 : 1),
    "by the closed text": ({ closed }) => (closed > "V" ? 5 : 1),
    "by its last sign": ({ closed }) => (closed.charCodeAt(38) % 2 === 0 ? 5 : 1),
    "by its middle": ({ closed }) => (closed.charCodeAt(16) % 2 === 0 ? 5 : 1),
    "by the key": ({ key }) => (key > "V" ? 5 : 1),
    "by the place among the keys": ({ rank }) => (rank < VOTERS / 2 ? 1 : 5),
    "opened with no secret": opened(""),
    "opened with the session's id": opened(sessionId),
  };
}

describe("somebody with a copy of the database who saw in which order people voted", () => {
  it(
    "finds out no more than by tossing a coin, and nothing is left when the question is",
    async () => {
      const db = await openAttacked();
      const right = new Map<string, number>();
      let linked = 0;
      let ordered = 0;
      for (let at = 0; at < SESSIONS; at++) {
        const { sessionId, step, end, vote } = await openSession(db, at);
        const values = shuffle(VOTERS);
        const secrets: string[] = [];
        for (const value of values) secrets.push(await vote(value));

        for (const when of ["while it is open", "when it is closed"]) {
          const copy = await takeCopy(db);
          const rows = await db.liveBallot.findMany({ orderBy: { key: "asc" } });
          const ballots = rows.map(({ key, first }) => ({ key, closed: first ?? "" }));
          for (const secret of secrets) expect(copy).not.toContain(secret);
          const seats = await db.liveSeat.findMany();
          const known = [...seats.map(({ keyHash }) => keyHash), sessionId, "interview", "0159"];
          const words = ["ballot", "seat", sessionId, QUESTION, `ballot ${sessionId} ${QUESTION}`];
          const tried = tryHashes(known, words);
          linked += ballots.filter(({ key }) => tried.has(key)).length;

          const found = orderByPlace(copy, ballots);
          const question = { sessionId, questionId: QUESTION };
          const inTruth = secrets.map((secret) => hashBallotKey(secret, question));
          if (found.every(({ key }, voter) => key === inTruth[voter])) ordered += 1;
          for (const [name, guess] of Object.entries(guessesFor(sessionId))) {
            const hits = found.filter((ballot, voter) => {
              const rank = ballots.findIndex(({ key }) => key === ballot.key);
              return guess({ ...ballot, rank }) === values[voter];
            }).length;
            const way = `${name} ${when}`;
            right.set(way, (right.get(way) ?? 0) + hits);
          }
          if (when === "while it is open") await step({ kind: "closeVote" });
          else {
            await step({ kind: "show", questionId: "data-1" });
            expect(await scrubFile(db, { whole: false })).toBe(true);
            const left = await takeCopy(db);
            for (const { key, closed } of ballots) {
              expect(left.includes(key) || left.includes(closed)).toBe(false);
            }
          }
        }
        await end();
        await scrubFile(db, { whole: false });
        const after = await takeCopy(db);
        for (const secret of secrets) expect(after).not.toContain(secret);
      }
      expect(linked).toBe(0);
      // The log does give the order away: what protects is that nobody can read what the ballots say.
      expect(ordered).toBeGreaterThan(0.5 * SESSIONS);
      expect(right.size).toBe(16);
      for (const [way, hits] of right) {
        expect(Math.abs(hits / (SESSIONS * VOTERS) - 0.5), way).toBeLessThan(LUCK);
      }
    },
    PATIENCE_MS,
  );

  it(
    "finds nothing of a room of two hundred either, though pages were split",
    async () => {
      const db = await openAttacked();
      const { step, vote, end } = await openSession(db, 0);
      for (const value of shuffle(200)) await vote(value);
      const ballots = await db.liveBallot.findMany();
      const seats = await db.liveSeat.findMany();
      expect(ballots).toHaveLength(200);
      await step({ kind: "closeVote" });
      await step({ kind: "show", questionId: "data-1" });
      await scrubFile(db, { whole: false });
      const left = await takeCopy(db);
      expect(ballots.filter(({ key }) => left.includes(key))).toEqual([]);
      expect(ballots.filter(({ first }) => left.includes(first ?? ""))).toEqual([]);
      await end();
      await scrubFile(db, { whole: false });
      const after = await takeCopy(db);
      expect(seats.filter(({ keyHash }) => after.includes(keyHash))).toEqual([]);
    },
    PATIENCE_MS,
  );
});
