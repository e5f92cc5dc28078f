import { findDoor } from "@pejling/contract";
import { openTestCopy } from "@pejling/db/testing";
import { describe, expect, it } from "vitest";
import { callDoor } from "../testing/call-door";
import { findFilledFile } from "../testing/filled-file";
import { listDoors } from "../testing/list-doors";
import { toSample } from "../testing/sample-input";
import { cookieOf, findSwept, SWEPT } from "../testing/swept-actors";
import { knownOf, OWN } from "../testing/two-municipalities";

const LIVE = listDoors().filter(({ name }) => name.startsWith("live."));
const UNTRACED = ["live.find", "live.join", "live.leave", "live.seatHere", "live.vote"];

describe("what is done from a seat", () => {
  const doors = LIVE.filter(({ name }) => findDoor(name)?.untraced === true);

  it("is at these doors", () => {
    const names = doors.map(({ name }) => name).sort();
    expect(names).toEqual([...UNTRACED, "live.voteHere", "live.watchSeat"]);
  });

  it.each(doors.map((door) => [door.name, door] as const))(
    "leaves nothing in any trail by %s, whoever it is and whatever comes of it",
    async (_, door) => {
      const { db } = await openTestCopy(await findFilledFile());
      const before = await db.auditEntry.count();
      for (const who of SWEPT) {
        const asked = { db, actor: await findSwept(db, who), cookie: cookieOf(who) };
        await callDoor(door, { ...asked, input: toSample(door, knownOf(OWN)) });
        await callDoor(door, { ...asked, input: { unknown: true } });
      }
      expect(await db.auditEntry.count()).toBe(before);
    },
  );
});

describe("what the facilitator does", () => {
  const doors = LIVE.filter(({ name, type }) => {
    return type === "mutation" && findDoor(name)?.untraced !== true;
  });

  it.each(doors.map((door) => [door.name, door] as const))(
    "leaves one entry in the trail by %s",
    async (name, door) => {
      const { db } = await openTestCopy(await findFilledFile());
      const before = await db.auditEntry.count();
      const input = toSample(door, knownOf(OWN));
      const answer = await callDoor(door, { db, actor: await findSwept(db, "lead"), input });
      expect(answer).toMatchObject({ kind: "answered" });
      expect(await db.auditEntry.count()).toBe(before + 1);
      const last = await db.auditEntry.findFirst({
        where: { municipalityId: OWN },
        orderBy: { number: "desc" },
      });
      expect(last).toMatchObject({ action: name, outcome: "done" });
    },
  );
});
