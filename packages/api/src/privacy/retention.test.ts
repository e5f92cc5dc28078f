import { describe, expect, it } from "vitest";
import { systemContext } from "../context";
import { freezeResult } from "../result/freeze-result";
import { loadResult } from "../result/load-result";
import { GLADSAXE, newRating, ROUND, refusal } from "../testing/open-api";
import { openNamedRound } from "../testing/open-named-round";
import { eraseExpiredNames } from "./erase-expired-names";

async function openClosed() {
  const { api, db } = await openNamedRound();
  await api.rating.save(newRating("styring-1", 3));
  await api.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: true });
  await api.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });
  const sweepAt = (moment: string) =>
    eraseExpiredNames(systemContext({ db, now: () => new Date(moment), newId: () => "id" }));
  const names = async () => (await db.participant.findMany()).map(({ name, role }) => [name, role]);
  const trail = async () =>
    (await db.auditEntry.findMany({ where: { action: "privacy.eraseNames" } })).map(
      ({ municipalityId, actorKind, target }) => [municipalityId, actorKind, target],
    );
  return { api, db, sweepAt, names, trail };
}

describe("eraseExpiredNames()", () => {
  it("lets the names go on the day, leaves the role and a line in the trail, and does it once", async () => {
    const { api, sweepAt, names, trail } = await openClosed();
    expect(await sweepAt("2026-08-31T12:00:00Z")).toBe(0);
    expect(await names()).toEqual([["Bo Holm", "leader"]]);

    expect(await sweepAt("2026-09-01T01:00:00Z")).toBe(1);
    expect(await names()).toEqual([["", "leader"]]);
    expect(await trail()).toEqual([["0159", "system", '{"slug":"2026-1"}']]);
    expect((await api.privacy.overview(GLADSAXE)).assessments).toMatchObject([
      { slug: "2026-1", names: 0, namesErasedAt: new Date("2026-09-01T01:00:00Z") },
    ]);

    expect(await sweepAt("2026-09-02T01:00:00Z")).toBe(0);
    expect(await trail()).toHaveLength(1);
  });

  it("leaves an open assessment's names alone for as long as it takes", async () => {
    const { db } = await openNamedRound();
    const now = () => new Date("2036-01-01T00:00:00Z");
    expect(await eraseExpiredNames(systemContext({ db, now, newId: () => "id" }))).toBe(0);
    expect((await db.participant.findFirst())?.name).toBe("Bo Holm");
  });

  it("does not touch what the frozen result stands on", async () => {
    const { db, sweepAt } = await openClosed();
    const ctx = systemContext({ db, now: () => new Date(), newId: () => "id" });
    const before = await db.frozenResult.findFirstOrThrow();
    await sweepAt("2027-01-01T12:00:00Z");
    expect(await db.frozenResult.findFirstOrThrow()).toEqual(before);
    const again = await freezeResult(await loadResult(ctx, ROUND), before.createdAt);
    expect(again.inputHash).toBe(before.inputHash);
    expect(again.modelHash).toBe(before.modelHash);
  });
});

describe("privacy.setNamesUntil", () => {
  it("takes an own date, also for a closed assessment, and none beyond five years", async () => {
    const { api, sweepAt, names } = await openClosed();
    const [kept] = (await api.privacy.overview(GLADSAXE)).assessments;
    expect(kept).toMatchObject({ namesUntil: "2026-09-01", isOwnDate: false, names: 1 });
    const seenVersion = kept?.version ?? 0;
    const set = (date: string | null, seen: number) =>
      api.privacy.setNamesUntil({ ...ROUND, date, seenVersion: seen });

    expect(await set("2031-03-02", seenVersion)).toEqual({
      kind: "tooLate",
      latest: "2031-03-01",
    });
    expect(await set("2031-03-01", seenVersion)).toMatchObject({ kind: "saved" });
    expect(await set("2026-04-01", seenVersion)).toMatchObject({
      kind: "conflict",
      current: { namesUntil: "2031-03-01" },
    });
    expect(await sweepAt("2026-12-01T12:00:00Z")).toBe(0);
    expect(await set("2026-04-01", seenVersion + 1)).toMatchObject({ kind: "saved" });
    expect((await api.privacy.overview(GLADSAXE)).assessments).toMatchObject([
      { namesUntil: "2026-04-01", isOwnDate: true },
    ]);
    expect(await sweepAt("2026-04-01T12:00:00Z")).toBe(1);
    expect(await names()).toEqual([["", "leader"]]);
  });

  it("knows no assessment that is not here", async () => {
    const { api } = await openClosed();
    await expect(
      api.privacy.setNamesUntil({ ...GLADSAXE, slug: "nix", date: null, seenVersion: 1 }),
    ).rejects.toMatchObject(refusal("ASSESSMENT_NOT_FOUND"));
  });
});

describe("privacy.eraseNames", () => {
  it("lets them go now; a page that still shows one cannot save it back", async () => {
    const { api, names } = await openClosed();
    expect(await api.privacy.eraseNames(ROUND)).toEqual({ erased: 1 });
    expect(await names()).toEqual([["", "leader"]]);

    const open = await openNamedRound();
    await open.api.privacy.eraseNames(ROUND);
    const stale = { ...ROUND, id: "leader", interviewId: "interview", unitId: "unit-bkf" } as const;
    await expect(
      open.api.participant.save({ ...stale, role: "leader", name: "Bo Holm", seenVersion: 1 }),
    ).resolves.toMatchObject({ kind: "conflict", current: { name: "" } });
  });
});
