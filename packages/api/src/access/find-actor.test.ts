import { openTestCopy } from "@pejling/db/testing";
import { VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { hashSeatKey } from "../live/hash-keys";
import { findFilledFile } from "../testing/filled-file";
import { NOW } from "../testing/open-api";
import { cookieOf, SWEPT_SECRET } from "../testing/swept-actors";
import { OWN, userIdOf } from "../testing/two-municipalities";
import { findActor } from "./find-actor";

async function find(cookie: string, changes: Partial<Parameters<typeof findActor>[1]> = {}) {
  const { db } = await openTestCopy(await findFilledFile());
  const asking = { cookie, secret: SWEPT_SECRET, isSecure: false, now: NOW };
  return findActor(db, { ...asking, mode: "production", ...changes });
}

const NOBODY = VISITOR;
const LINK = { municipalityId: OWN, slug: "2024-159", linkId: expect.any(String) };

describe("findActor", () => {
  it("finds a member by the signed cookie, with what they may be", async () => {
    expect(await find(cookieOf("director"))).toMatchObject({
      kind: "person",
      userId: userIdOf(OWN, "director"),
      memberships: [{ municipalityId: OWN, role: "director", unitIds: [expect.any(String)] }],
      link: null,
    });
  });

  it.each(["visitor", "forged", "expired", "deactivated"])("finds nobody: %s", async (who) => {
    expect(await find(cookieOf(who))).toEqual(NOBODY);
  });

  it("takes no cookie of http over https, nor one signed with another secret", async () => {
    expect(await find(cookieOf("lead"), { isSecure: true })).toEqual(NOBODY);
    expect(await find(cookieOf("lead"), { secret: "x".repeat(40) })).toEqual(NOBODY);
    expect(await find(cookieOf("link"), { isSecure: true })).toEqual(NOBODY);
  });

  it("finds a link holder, alone and beside a person", async () => {
    expect(await find(cookieOf("link"))).toEqual({ ...VISITOR, link: LINK });
    expect(await find(`${cookieOf("stranger")}; ${cookieOf("link")}`)).toMatchObject({
      kind: "person",
      userId: "stranger",
      link: LINK,
    });
  });

  it("finds who holds a seat, alone and beside a person, while its session is open", async () => {
    const { db } = await openTestCopy(await findFilledFile());
    const key = "k".repeat(43);
    const { id: interviewId, assessmentId } = await db.interview.findFirstOrThrow({
      where: { municipalityId: OWN },
    });
    const session = { id: "live", municipalityId: OWN, interviewId, assessmentId, openedAt: NOW };
    await db.liveSession.create({ data: { ...session, code: "AAAAAA" } });
    const seat = { municipalityId: OWN, sessionId: "live", keyHash: hashSeatKey(key) };
    await db.liveSeat.create({ data: { ...seat, role: "leader" } });

    const asking = { secret: SWEPT_SECRET, isSecure: false, now: NOW, mode: "production" } as const;
    const cookie = `pejling.seat=${key}`;
    const held = { ...seat, role: "leader" };
    expect(await findActor(db, { ...asking, cookie })).toEqual({ ...VISITOR, seat: held });
    const both = `${cookieOf("stranger")}; ${cookie}`;
    expect(await findActor(db, { ...asking, cookie: both })).toMatchObject({
      kind: "person",
      seat: held,
    });
    expect(await findActor(db, { ...asking, cookie, isSecure: true })).toEqual(NOBODY);
    expect(await findActor(db, { ...asking, cookie: `${cookie}x` })).toEqual(NOBODY);
    await db.liveSession.updateMany({ data: { endedAt: NOW } });
    expect(await findActor(db, { ...asking, cookie })).toEqual(NOBODY);
  });

  it("takes nobody of the example in production, and takes them in the example", async () => {
    const { db } = await openTestCopy(await findFilledFile());
    await db.user.update({ where: { id: "stranger" }, data: { isExample: true } });
    const asking = {
      cookie: cookieOf("stranger"),
      secret: SWEPT_SECRET,
      isSecure: false,
      now: NOW,
    };
    expect(await findActor(db, { ...asking, mode: "production" })).toEqual(NOBODY);
    expect(await findActor(db, { ...asking, mode: "example" })).toMatchObject({ kind: "person" });
  });
});
