import { expect, it } from "vitest";
import { appendEntries } from "../audit/append-entries";
import { openTestDb } from "../testing/open-test-db";
import { removeMunicipality, removeTrailOfNone } from "./remove-municipality";

const ENTRY = {
  at: "2026-11-22T09:00:00.000Z",
  actorKind: "system",
  ...{ actorId: "", action: "unit.save", outcome: "done", target: "{}", ip: "", userAgent: "" },
} as const;

async function openTwo() {
  const db = await openTestDb();
  for (const id of ["0159", "0163"]) {
    await db.municipality.create({ data: { id, name: id, createdAt: new Date() } });
    await appendEntries(db, [{ ...ENTRY, municipalityId: id }]);
  }
  const trail = async () =>
    (await db.auditEntry.findMany()).map(({ municipalityId }) => municipalityId);
  return { db, trail };
}

it("removes the trail with the municipality, and no other", async () => {
  const { db, trail } = await openTwo();
  expect(await removeMunicipality(db, "0159")).toMatchObject({ trailEntries: 1 });
  expect(await trail()).toEqual(["0163"]);
});

it("removes what a call under way left behind, and only where the municipality is gone", async () => {
  const { db, trail } = await openTwo();
  await removeMunicipality(db, "0159");
  await appendEntries(db, [{ ...ENTRY, municipalityId: "0159" }]);
  await removeTrailOfNone(db, "0163");
  expect(await trail()).toHaveLength(2);
  await removeTrailOfNone(db, "0159");
  expect(await trail()).toEqual(["0163"]);
});
