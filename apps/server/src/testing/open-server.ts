import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureModels, sessionCookieName } from "@pejling/api";
import { openTestDb } from "@pejling/db/testing";
import { SYSTEM } from "@pejling/domain";
import { onTestFinished } from "vitest";
import type { Web } from "../create-contexts";
import { createServer, type ServerOptions } from "../server";

const NOW = new Date("2026-11-22T09:00:00Z");
const SECRET = "a secret of the tests, long enough for them";

type Settings = Partial<Omit<ServerOptions, "world" | "web">> & { readonly web?: Partial<Web> };

/** The server on a fresh database with a page to serve; whoever asks may do everything unless `web` says otherwise. */
export async function openServer({ web, ...settings }: Settings = {}) {
  const db = await openTestDb();
  await ensureModels(db, NOW);
  const webFolder = mkdtempSync(join(tmpdir(), "pejling-web-"));
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>Pejling</title>");
  onTestFinished(() => rmSync(webFolder, { recursive: true }));
  let ids = 0;
  const server = await createServer({
    world: { db, now: () => NOW, newId: () => `id-${++ids}` },
    web: {
      mode: "example",
      secret: SECRET,
      publicUrl: "http://localhost:3000",
      findActor: async () => SYSTEM,
      ...web,
    },
    webFolder,
    logLevel: "silent",
    ...settings,
  });
  onTestFinished(() => server.close());
  return { db, server };
}

/** A session cookie with our signature; whether the session is there is another matter. */
export function toSessionCookie(token: string): string {
  const signature = createHmac("sha256", SECRET).update(token).digest("base64");
  return `${sessionCookieName(false)}=${encodeURIComponent(`${token}.${signature}`)}`;
}
