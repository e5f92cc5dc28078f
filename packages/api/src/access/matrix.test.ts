import { type Door, findDoor, WHO_MAY } from "@pejling/contract";
import type { DbClient } from "@pejling/db";
import { openTestCopy } from "@pejling/db/testing";
import { type Actor, MUNICIPAL_ROLES } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { callDoor } from "../testing/call-door";
import { findFilledFile } from "../testing/filled-file";
import { isMunicipal, listDoors, type SweptDoor } from "../testing/list-doors";
import { listRowsOf } from "../testing/list-rows";
import { toSample } from "../testing/sample-input";
import { cookieOf, findSwept, SWEPT } from "../testing/swept-actors";
import { FOREIGN, knownOf, knownOfOtherUnit, OWN } from "../testing/two-municipalities";
import { EVERY_DOOR_IS_IN_THE_TABLE } from "./every-door";

/** How the gate closes: its codes, and the ends of its sentences. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  SIGN_IN_REQUIRED: ["nobody is signed in"],
  NOT_ALLOWED: ["the role does not allow it", "it belongs to another unit"],
  MUNICIPALITY_NOT_FOUND: ["no such kommunekode"],
  SEAT_REQUIRED: ["no seat in a live session that is open"],
};
/** Signing in hashes a password for everybody in turn. */
const PATIENCE_MS = 120_000;
const DOORS = listDoors();
/** The table read in plain words, written apart from the code that decides. */
function expected(
  door: Door,
  { who, municipality }: { who: string; municipality: string },
): string {
  const isMember = MUNICIPAL_ROLES.some((role) => role === who);
  const isPlatform = who === "operator" || who === "benchmarkOperator";
  const isSignedIn = isMember || isPlatform || who === "stranger" || who === "removed";
  const lists = (list: readonly string[] | undefined) => list?.includes(who) === true;
  if (door.anyone === true) return "open";
  if (door.link === true && who === "link" && municipality === OWN) return "open";
  if (door.seat === true) return who === "seat" || who === "foreignSeat" ? "open" : "SEAT_REQUIRED";
  if (!isSignedIn) return "SIGN_IN_REQUIRED";
  if (door.signedIn === true || (isPlatform && lists(door.platform))) return "open";
  if (isMember && lists(door.anywhere)) return "open";
  if (municipality === "") return "NOT_ALLOWED";
  if (!isMember || municipality !== OWN) return "MUNICIPALITY_NOT_FOUND";
  return lists(door.here) || lists(door.ownUnits) ? "open" : "NOT_ALLOWED";
}

type Knock = {
  readonly db: DbClient;
  readonly actor: Actor;
  readonly input: unknown;
  readonly cookie?: string;
};

/** The code of the gate's refusal, or "open" whatever happened behind it. */
async function knock(door: SweptDoor, asked: Knock): Promise<string> {
  const answer = await callDoor(door, asked);
  if (answer.kind === "answered") return "open";
  // What lies behind may refuse with the same code in other words: an account without a password, a municipality sought.
  const { code, message } = answer;
  const isGate = CLOSED[code]?.some((end) => message.endsWith(end)) === true;
  return isGate && (code !== "MUNICIPALITY_NOT_FOUND" || isMunicipal(door)) ? code : "open";
}

const municipalitiesOf = (door: SweptDoor) => (isMunicipal(door) ? [OWN, FOREIGN] : [""]);

describe("the table and the doors", () => {
  it("are compared by the compiler, so that an undeclared door is never built", () => {
    expect(EVERY_DOOR_IS_IN_THE_TABLE).toBe(true);
  });

  it("name each other one to one", () => {
    expect(DOORS.map(({ name }) => name).sort()).toEqual(Object.keys(WHO_MAY).sort());
  });
});

describe("every door × everybody × own and foreign municipality", () => {
  it.each(DOORS.map((door) => [door.name, door] as const))(
    "%s",
    async (name, door) => {
      const rule = findDoor(name) ?? {};
      const deviations: string[] = [];
      for (const municipality of municipalitiesOf(door)) {
        const closed = rule.link === true;
        const input = toSample(door, knownOf(municipality || OWN, { closed }));
        const { db } = await openTestCopy(await findFilledFile());
        const before = await listRowsOf(db, OWN);
        const opens: string[] = [];
        for (const who of SWEPT) {
          const wanted = expected(rule, { who, municipality });
          if (wanted === "open") {
            opens.push(who);
            continue;
          }
          const actor = await findSwept(db, who);
          const got = await knock(door, { db, actor, input });
          if (got !== wanted) deviations.push(`${who} in ${municipality}: ${got}, not ${wanted}`);
        }
        const after = (await listRowsOf(db, OWN)).filter((row) => !row.startsWith("AuditEntry"));
        expect(after).toEqual(before.filter((row) => !row.startsWith("AuditEntry")));
        for (const who of opens) {
          const { db: own } =
            door.type === "query" ? { db } : await openTestCopy(await findFilledFile());
          const actor = await findSwept(own, who);
          const cookie = who.endsWith("eat") ? cookieOf(who) : "";
          const got = await knock(door, { db: own, actor, input, cookie });
          if (got !== "open") deviations.push(`${who} in ${municipality}: ${got}, not open`);
        }
      }
      expect(deviations).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe("every door that is open to own units × another's unit", () => {
  const doors = DOORS.filter(({ name }) => (findDoor(name)?.ownUnits ?? []).length > 0);

  it.each(doors.map((door) => [door.name, door] as const))("%s", async (_, door) => {
    const { db } = await openTestCopy(await findFilledFile());
    const before = (await listRowsOf(db, OWN)).filter((row) => !row.startsWith("AuditEntry"));
    const actor = await findSwept(db, "director");
    const input = toSample(door, knownOfOtherUnit(OWN));
    expect(await knock(door, { db, actor, input })).toBe("NOT_ALLOWED");
    const after = (await listRowsOf(db, OWN)).filter((row) => !row.startsWith("AuditEntry"));
    expect(after).toEqual(before);
  });

  it("are some", () => {
    expect(doors.map(({ name }) => name)).toContain("result.voices");
  });
});
