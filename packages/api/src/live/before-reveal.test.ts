import { findDoor } from "@pejling/contract";
import type { DbClient } from "@pejling/db";
import { openTestCopy } from "@pejling/db/testing";
import { readZip } from "@pejling/documents";
import { type LiveValue, SYSTEM } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { callDoor } from "../testing/call-door";
import { findFilledFile } from "../testing/filled-file";
import { listDoors, type SweptDoor } from "../testing/list-doors";
import { toSample } from "../testing/sample-input";
import { cookieOf, findSwept, SWEPT, SWEPT_SECRET } from "../testing/swept-actors";
import { knownOf, OWN } from "../testing/two-municipalities";
import { hashBallotKey, hashSeatKey } from "./hash-keys";
import { sealWith } from "./seal-values";

const VOTERS = 12;
const SESSION_ID = String(knownOf(OWN).sessionId);
const QUESTION = "styring-1";
const PATIENCE_MS = 120_000;
/** What is shown of an open vote may be asked in these ways; what changes something is tried in the other tests. */
const READING = listDoors().filter(({ type, name }) => {
  return type !== "mutation" || name === "municipality.export" || name === "live.vote";
});

/** The filled database with an open vote in which these were cast, by the same phones in the same order. */
async function openVoted(cast: readonly LiveValue[]) {
  const { db } = await openTestCopy(await findFilledFile());
  const municipalityId = OWN;
  const seal = sealWith(SWEPT_SECRET, SESSION_ID);
  const question = { sessionId: SESSION_ID, questionId: QUESTION };
  // The ballot that is there was closed without a server's secret; the server that is swept must be able to read it.
  for (const { key } of await db.liveBallot.findMany({ where: { municipalityId, ...question } })) {
    const where = { municipalityId, ...question, key };
    await db.liveBallot.updateMany({ where, data: { first: seal.close(3, key) } });
  }
  for (const [at, value] of cast.entries()) {
    const secret = `voter-${at}`.padEnd(43, "v");
    const row = { municipalityId, sessionId: SESSION_ID, role: "employee" };
    await db.liveSeat.create({ data: { ...row, keyHash: hashSeatKey(secret) } });
    const key = hashBallotKey(secret, question);
    const first = seal.close(value, key);
    await db.liveBallot.create({
      data: { municipalityId, ...question, key, first, roleGroup: "employee" },
    });
  }
  return db;
}

async function toText(answer: unknown): Promise<string> {
  const text = JSON.stringify(answer);
  const zip = /"contentBase64":"([^"]+)"/.exec(text)?.[1];
  if (zip === undefined) return text;
  const read = await readZip(Buffer.from(zip, "base64"));
  if (!read.ok) return text;
  return `${text}\n${read.files.map(({ name, bytes }) => name + bytes.toString("utf8")).join("\n")}`;
}

/** Whoever asks, in each of the ways the door can be asked: the text of every answer. */
async function askAll(db: DbClient, door: SweptDoor): Promise<readonly string[]> {
  const rule = findDoor(door.name);
  const input = toSample(door, knownOf(OWN, { closed: rule?.link === true }));
  const answers: string[] = [];
  const asked = toSample(door, knownOf(OWN));
  for (const each of JSON.stringify(asked) === JSON.stringify(input) ? [input] : [input, asked]) {
    for (const who of SWEPT) {
      const call = { db, actor: await findSwept(db, who), cookie: cookieOf(who), input: each };
      answers.push(`${who} ${await toText(await callDoor(door, call))}`);
    }
    const system = await callDoor(door, { db, actor: SYSTEM, input: each });
    answers.push(`the machine ${await toText(system)}`);
  }
  return answers;
}

const ALIKE = Array<LiveValue>(VOTERS).fill(3);
const APART = ALIKE.map((_, at): LiveValue => {
  const values = [1, 5, "dontKnow", "notApplicable"] as const;
  return values[at % values.length] ?? 1;
});

describe("a vote that is still open", () => {
  it.each(READING.map((door) => [door.name, door] as const))(
    "shows nobody anything of what was voted by %s",
    async (_, door) => {
      const one = await askAll(await openVoted(ALIKE), door);
      const other = await askAll(await openVoted(APART), door);
      expect(other).toEqual(one);
      expect(one.length).toBeGreaterThan(SWEPT.length);
    },
    PATIENCE_MS,
  );

  it("is one the sweep can see: turnout is told, and once closed the two differ", async () => {
    const found = (name: string) => {
      const door = READING.find((each) => each.name === name);
      if (door === undefined) throw new Error(`expected a door "${name}"`);
      return door;
    };
    const texts: string[] = [];
    for (const cast of [ALIKE, APART]) {
      const db = await openVoted(cast);
      const lead = { db, actor: await findSwept(db, "lead") };
      const watch = found("live.watch");
      const state = await callDoor(watch, { ...lead, input: toSample(watch, knownOf(OWN)) });
      expect(JSON.stringify(state)).toContain(`"voted":${VOTERS + 1}`);
      const step = listDoors().find(({ name }) => name === "live.step") ?? watch;
      await callDoor(step, { ...lead, input: toSample(step, knownOf(OWN)) });
      const after = await callDoor(watch, { ...lead, input: toSample(watch, knownOf(OWN)) });
      texts.push(JSON.stringify(after));
    }
    expect(texts[0]).not.toBe(texts[1]);
  });
});
