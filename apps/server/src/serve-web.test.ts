import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fastify from "fastify";
import { describe, expect, it, onTestFinished } from "vitest";
import { findPage, serveWeb } from "./serve-web";

describe("findPage()", () => {
  it.each([
    { url: "/", page: "index.html" },
    { url: "/kommuner/0159", page: "index.html" },
    { url: "/deltag", page: "deltag/phone.html" },
    { url: "/deltag?lang=en", page: "deltag/phone.html" },
    { url: "/deltag/", page: "deltag/phone.html" },
    { url: "/deltag/K7QM4R", page: "deltag/phone.html" },
    { url: "/deltager", page: "index.html" },
    { url: "/trpc/live.find", page: null },
    { url: "/assets/gone.js", page: null },
    { url: "/deltag/assets/gone.js", page: null },
  ])("$url → $page", ({ url, page }) => {
    expect(findPage(url)).toBe(page);
  });
});

const FILES = {
  "index.html": "the pages",
  "deltag/phone.html": "the phone",
  "deltag/assets/phone-1a2b.js": "its script",
};

describe("serveWeb()", () => {
  it.each([
    { url: "/deltag", body: "the phone", kept: "no-cache" },
    { url: "/deltag/K7QM4R", body: "the phone", kept: "no-cache" },
    {
      url: "/deltag/assets/phone-1a2b.js",
      body: "its script",
      kept: "public, max-age=31536000, immutable",
    },
    { url: "/kommuner", body: "the pages", kept: "no-cache" },
  ])("$url answers $body, kept: $kept", async ({ url, body, kept }) => {
    const folder = mkdtempSync(join(tmpdir(), "pejling-web-"));
    const server = fastify();
    onTestFinished(async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    });
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await serveWeb(server, folder);
    const answer = await server.inject(url);
    expect(answer.body).toBe(body);
    expect(answer.headers["cache-control"]).toBe(kept);
  });
});
