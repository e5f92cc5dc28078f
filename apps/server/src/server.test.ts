import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureModels } from "@pejling/api";
import { openTestDb } from "@pejling/db/testing";
import { SYSTEM } from "@pejling/domain";
import { describe, expect, it, onTestFinished } from "vitest";
import { createServer } from "./server";

const NOW = new Date("2026-11-22T09:00:00Z");

async function setUp() {
  const db = await openTestDb();
  await ensureModels(db, NOW);
  const webFolder = mkdtempSync(join(tmpdir(), "pejling-web-"));
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>Pejling</title>");
  onTestFinished(() => rmSync(webFolder, { recursive: true }));
  let ids = 0;
  const world = { db, now: () => NOW, newId: () => `id-${++ids}` };
  const web = {
    mode: "example",
    secret: "a secret of the tests, long enough for them",
    publicUrl: "http://localhost:3000",
    findActor: async () => SYSTEM,
  } as const;
  const server = await createServer({ world, web, webFolder, logLevel: "silent" });
  onTestFinished(() => server.close());
  return { db, server };
}

describe("the server", () => {
  it("tells the client our own error code", async () => {
    const { server } = await setUp();
    const input = encodeURIComponent(JSON.stringify({ kommunekode: "0159", slug: "2026-1" }));
    const response = await server.inject(`/trpc/assessment.get?input=${input}`);
    expect(response.statusCode).toBe(404);
    expect(response.json().error.data).toMatchObject({
      appCode: "ASSESSMENT_NOT_FOUND",
      errorId: null,
    });
  });

  it("answers a bug with an id and nothing of its insides", async () => {
    const { db, server } = await setUp();
    await db.$executeRawUnsafe('DROP TABLE "ModelVersion"');
    const response = await server.inject("/trpc/model.list");
    expect(response.statusCode).toBe(500);
    expect(response.json().error.data.errorId).toMatch(/^id-\d+$/);
    expect(response.body).not.toMatch(/ModelVersion|prisma|stack/i);
  });

  it("refuses unknown fields, so that nothing can be slipped in", async () => {
    const { server } = await setUp();
    const response = await server.inject({
      method: "POST",
      url: "/trpc/unit.remove",
      payload: { kommunekode: "0159", id: "a", isAdmin: true },
    });
    expect(response.statusCode).toBe(400);
  });

  it("serves the page at every address of its own and 404 under /trpc and /assets", async () => {
    const { server } = await setUp();
    const page = await server.inject("/kommuner/0159/maalinger/2026-1");
    expect([page.statusCode, page.headers["content-type"]]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect((await server.inject("/trpc/no.such")).statusCode).toBe(404);
    expect((await server.inject("/assets/gone.js")).statusCode).toBe(404);
    expect((await server.inject("/../../package.json")).body).not.toContain("workspaces");
  });

  it("allows no inline script or style", async () => {
    const { server } = await setUp();
    const policy = String((await server.inject("/")).headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it("refuses a large body by its announced length, and one that does not tell it", async () => {
    const { server } = await setUp();
    const post = (headers: Record<string, string>, payload = "{}") =>
      server.inject({ method: "POST", url: "/trpc/unit.remove", headers, payload });
    expect((await post({ "content-length": "2000000" })).statusCode).toBe(413);
    expect(
      (await post({ "content-type": "application/json" }, "x".repeat(2_000_000))).statusCode,
    ).toBe(413);
  });
});
