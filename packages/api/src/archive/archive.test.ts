import { describe, expect, it, vi } from "vitest";
import { checkTrail } from "../audit/check-trail";
import { findFrozen } from "../result/find-frozen";
import { freezeResult } from "../result/freeze-result";
import { loadResult } from "../result/load-result";
import { scopeOf } from "../scope";
import {
  EXAMPLE,
  type OpenedPejling,
  openExample,
  openPejling,
  unpack,
} from "../testing/example-archive";
import { importArchive } from "./import-archive";

vi.setConfig({ testTimeout: 60_000 });

async function exportFrom({ api }: OpenedPejling) {
  const { contentBase64, fileName } = await api.municipality.export(EXAMPLE);
  const bytes = Buffer.from(contentBase64, "base64");
  return { bytes, fileName, files: await unpack(bytes) };
}

/** What each round says: the frozen results, and what its rows give when they are scored anew. */
async function scoresOf({ api, ctx }: OpenedPejling) {
  const rounds = await api.assessment.list(EXAMPLE);
  return Promise.all(
    rounds.map(async ({ slug }) => {
      const loaded = await loadResult(ctx, { ...EXAMPLE, slug });
      const computed = await freezeResult(loaded, new Date(0));
      return { slug, computed, frozen: await findFrozen(loaded.scope, loaded.assessment) };
    }),
  );
}

describe("a municipality's archive", () => {
  it("brings the municipality to another installation as it was: every file, score and entry alike", async () => {
    const from = await openExample();
    const sent = await exportFrom(from);
    const to = await openPejling("2027-02-03T10:00:00.000Z");
    const imported = await importArchive(to.ctx, sent.bytes);
    const people = (await from.db.membership.count()) as number;
    expect(imported).toMatchObject({ kind: "imported", added: people, known: 0 });

    const back = await exportFrom(to);
    const isList = (name: string) => name === "manifest.json";
    const content = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([name]) => !isList(name));
    expect(content(back.files)).toEqual(content(sent.files));
    const lists = [sent, back].map(({ files }) => {
      const { exportedAt, ...list } = JSON.parse(files.get("manifest.json") ?? "");
      return { exportedAt, list };
    });
    expect(lists[1]?.list).toEqual(lists[0]?.list);
    expect(lists[1]?.list).toMatchObject({ trail: { entries: 1 } });
    expect(lists[1]?.exportedAt).not.toBe(lists[0]?.exportedAt);

    expect(JSON.stringify(await scoresOf(to))).toBe(JSON.stringify(await scoresOf(from)));
    expect((await checkTrail(to.ctx, scopeOf(to.ctx, EXAMPLE))).problem).toBeNull();
    expect(await to.db.$queryRawUnsafe("PRAGMA foreign_key_check")).toEqual([]);
    await expect(importArchive(to.ctx, sent.bytes)).rejects.toMatchObject({
      code: "MUNICIPALITY_TAKEN",
    });
  });

  it("holds every row, and nothing anybody signs in or comes in with", async () => {
    const from = await openExample();
    await from.db.account.create({
      data: {
        ...{ id: "a", userId: "canary-lead", accountId: "x", providerId: "credential" },
        password: "canary-password",
      },
    });
    const { files, fileName } = await exportFrom(from);
    expect(fileName).toBe("pejling-0999-2026-11-22.zip");
    const { db } = from;
    const lines = (name: string) => (files.get(name) ?? "").split("\n").length - 1;
    expect(lines("rating.jsonl")).toBe(await db.rating.count());
    expect(lines("note.jsonl")).toBe(await db.note.count());
    expect(lines("membership.jsonl")).toBe(await db.membership.count());
    expect(lines("frozen-result.jsonl")).toBe(await db.frozenResult.count());
    expect([...files.values()].join("")).not.toMatch(/canary-(password|link|invitation)\b/);
  });

  it("leaves other municipalities out, and their people", async () => {
    const from = await openExample();
    const createdAt = new Date();
    await from.db.municipality.create({ data: { id: "0159", name: "Gladsaxe", createdAt } });
    await from.db.user.create({ data: { id: "foreign", name: "Foreign", email: "f@x.example" } });
    await from.db.membership.create({
      data: { municipalityId: "0159", userId: "foreign", role: "lead", createdAt },
    });
    const { files } = await exportFrom(from);
    expect([...files.values()].join("")).not.toMatch(/foreign|"0159"/);
  });

  it("knows a member who has an account already by the e-mail, and gives nobody else's away", async () => {
    const sent = await exportFrom(await openExample());
    const to = await openPejling("2027-02-03T10:00:00.000Z");
    await to.db.user.create({
      data: { id: "own", name: "Own name", email: "canary-lead@kommune.example" },
    });
    await to.db.user.create({
      data: { id: "canary-director", name: "Somebody else", email: "other@x.example" },
    });
    expect(await importArchive(to.ctx, sent.bytes)).toMatchObject({ known: 1 });
    const members = await to.db.membership.findMany({
      where: { role: { in: ["lead", "director"] } },
      select: { userId: true, user: { select: { name: true, email: true } } },
    });
    expect(members).toContainEqual({
      userId: "own",
      user: { name: "Own name", email: "canary-lead@kommune.example" },
    });
    expect(members.map(({ userId }) => userId)).not.toContain("canary-director");
    expect(members.map(({ user }) => user.email)).toContain("canary-director@kommune.example");
    expect((await to.db.invitation.findFirst())?.createdBy).toBe("own");
    expect(await to.db.account.count()).toBe(0);
  });

  it("comes with a line in the installation's trail, and none in its own", async () => {
    const sent = await exportFrom(await openExample());
    const to = await openPejling("2027-02-03T10:00:00.000Z");
    await importArchive(to.ctx, sent.bytes);
    const [entry] = await to.db.auditEntry.findMany({ where: { action: "municipality.import" } });
    expect(entry?.municipalityId).toBe("platform");
    expect(JSON.parse(entry?.target ?? "")).toMatchObject({
      kommunekode: "0999",
      sha256: expect.any(String),
    });
  });
});
