import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createListener } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureModels, type OidcSettings } from "@pejling/api";
import { openTestDb } from "@pejling/db/testing";
import { onTestFinished } from "vitest";
import { createServer } from "../server";
import { openBrowser, type TestBrowser } from "./browser";
import { CLIENT, startOidcProvider } from "./oidc-provider";

const group = (value: string, role: string, kommunekode = "0159") => ({
  ...{ claim: "groups", value, kommunekode, role, units: [] },
});

const MAPPING: OidcSettings["mapping"] = {
  municipal: [
    group("ledere", "lead"),
    group("konsulenter", "consultant"),
    group("laesere", "reader"),
    group("begge", "consultant"),
    group("begge", "reader", "0163"),
    group("herlev", "reader", "0999"),
    group("gamle", "superuser"),
    { ...group("bkf", "director"), units: ["bkf"] },
    { ...group("nedlagt", "director"), units: ["bkf", "teknik"] },
  ],
  platform: [
    { claim: "groups", value: "drift", role: "operator" },
    { claim: "groups", value: "benchmark", role: "benchmarkOperator" },
  ],
  trustedEmailDomains: ["betroet.dk"],
};

/** The real server with a provider beside it, both listening, and Gladsaxe (with one unit) and Herlev in the database. */
export async function openSignIn(changes: Partial<OidcSettings> = {}) {
  const provider = await startOidcProvider();
  const db = await openTestDb();
  await ensureModels(db, new Date());
  for (const [id, name] of [
    ["0159", "Gladsaxe"],
    ["0163", "Herlev"],
  ] as const) {
    await db.municipality.create({ data: { id, name, createdAt: new Date() } });
  }
  const unit = { id: "unit-bkf", municipalityId: "0159", code: "bkf" };
  await db.unit.create({ data: { ...unit, name: "BKF", shortName: "BKF", kind: "department" } });

  const port = await findFreePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  let ids = 0;
  const server = await createServer({
    world: { db, now: () => new Date(), newId: () => `id-${++ids}` },
    web: {
      mode: "example",
      secret: "a secret of the tests, long enough for them",
      publicUrl,
      oidc: {
        issuer: new URL(provider.issuer),
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
        name: "Kommunens login",
        mapping: MAPPING,
        ...changes,
      },
    },
    webFolder: makeWebFolder(),
    logLevel: "silent",
  });
  await server.listen({ port, host: "127.0.0.1" });
  onTestFinished(async () => {
    server.server.closeAllConnections();
    await server.close();
  });

  const start = (til = "/") => `${publicUrl}/auth/oidc/start?til=${encodeURIComponent(til)}`;
  const callback = `${publicUrl}/auth/oidc/callback`;
  const signIn = async (person: object = {}, browser: TestBrowser = openBrowser()) => {
    provider.behaviour.person = { ...provider.behaviour.person, ...person };
    const { url } = await browser.go(start());
    return { browser, address: `${url.pathname}${url.search}` };
  };
  const isSignedIn = async (browser: TestBrowser) =>
    (await browser.request(`${publicUrl}/trpc/municipality.list`)).status === 200;
  return { provider, db, publicUrl, start, callback, signIn, isSignedIn };
}

function makeWebFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-web-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Pejling</title>");
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The server must know its own address before it listens: it is what the provider sends people back to. */
async function findFreePort(): Promise<number> {
  const listener = createListener().listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("Cannot find a free port");
  return address.port;
}
