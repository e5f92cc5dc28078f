import { VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { addUser, openTrail, toLead } from "../testing/open-trail";
import { recordSignIn, recordSignOut } from "./record-sign-in";

async function setUp() {
  const trail = await openTrail();
  const { db } = trail;
  await addUser(db, "mette", "Mette Lund");
  for (const id of ["0159", "0163"]) {
    await db.municipality.create({ data: { id, name: id, createdAt: new Date() } });
    const membership = { municipalityId: id, userId: "mette", role: "lead" };
    await db.membership.create({ data: { ...membership, createdAt: new Date() } });
  }
  const list = async (action: string) =>
    (await db.auditEntry.findMany({ where: { action }, orderBy: { municipalityId: "asc" } })).map(
      ({ municipalityId, actorKind, actorId, ip, userAgent }) => [
        ...[municipalityId, actorKind, actorId],
        ...[ip, userAgent.length],
      ],
    );
  return { ...trail, list };
}

describe("recordSignIn()", () => {
  it("stands in the installation's trail and in that of each of the person's municipalities", async () => {
    const { context, list } = await setUp();
    const from = { ip: "192.0.2.7", userAgent: "x".repeat(900) };
    await recordSignIn({ ...context, from, actor: VISITOR }, { userId: "mette" });
    expect(await list("account.signedIn")).toEqual([
      ["0159", "person", "mette", "192.0.2.7", 200],
      ["0163", "person", "mette", "192.0.2.7", 200],
      ["platform", "person", "mette", "192.0.2.7", 200],
    ]);
  });
});

describe("recordSignOut()", () => {
  it("stands there too, and nothing where nobody was signed in", async () => {
    const { context, list } = await setUp();
    await recordSignOut({ ...context, actor: VISITOR });
    expect(await list("account.signedOut")).toEqual([]);
    await recordSignOut({ ...context, actor: toLead("mette") });
    expect((await list("account.signedOut")).map(([trail]) => trail)).toEqual([
      ...["0159", "0163", "platform"],
    ]);
  });
});
