import { createSignIn, openSession, systemContext } from "@pejling/api";
import { openTestDb } from "@pejling/db/testing";
import { VISITOR } from "@pejling/domain";
import { describe, expect, it, onTestFinished } from "vitest";
import { createServer } from "./server";

const EVERY_MS = 100;
const HOST = "127.0.0.1";
const SETTINGS = {
  mode: "production",
  secret: "a secret of the tests, long enough for them",
  publicUrl: `http://${HOST}:3000`,
  checkStreamsEveryMs: EVERY_MS,
} as const;

/** The real server, listening, and somebody who is signed in. */
async function setUp() {
  const db = await openTestDb();
  await db.user.create({ data: { id: "u-bo", name: "Bo", email: "bo@kommune.example" } });
  let made = 0;
  const world = { db, now: () => new Date(), newId: () => `made-${++made}` };
  const server = await createServer({
    world,
    web: SETTINGS,
    webFolder: "no-such-folder",
    logLevel: "silent",
  });
  onTestFinished(async () => {
    server.server.closeAllConnections();
    await server.close();
  });
  const address = await server.listen({ port: 0, host: HOST });
  const cookies: string[] = [];
  const context = systemContext(world);
  await openSession(
    {
      ...context,
      actor: VISITOR,
      browser: {
        ...{ cookie: "", publicUrl: SETTINGS.publicUrl },
        signIn: createSignIn(context.db, SETTINGS),
        setCookie: (header) => void cookies.push(header),
      },
    },
    "u-bo",
  );
  return { db, address, cookie: cookies[0]?.split(";")[0] ?? "" };
}

async function openWatch(address: string, cookie: string) {
  const response = await fetch(`${address}/trpc/account.watch`, {
    headers: { cookie, accept: "text/event-stream", "accept-encoding": "gzip, br" },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const readUntil = async (wanted: string) => {
    while (!text.includes(wanted)) {
      const { value, done } = (await reader?.read()) ?? { value: "", done: true };
      text += value ?? "";
      if (done) break;
    }
    return text;
  };
  return { response, readUntil };
}

describe("a stream over HTTP", () => {
  it("says its first word at once, uncompressed, and its last when the session ends", async () => {
    const { db, address, cookie } = await setUp();
    const begun = Date.now();
    const { response, readUntil } = await openWatch(address, cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("cache-control")).toMatch(/no-cache|no-store/);
    expect(await readUntil('"here"')).toContain('data: {"kind":"here"}');
    expect(Date.now() - begun).toBeLessThan(2000);

    await db.session.deleteMany();
    expect(await readUntil("event: return")).toMatch(/data: {"kind":"ended"}[\s\S]*event: return/);
  });

  it("is not opened for who is not signed in", async () => {
    const { address } = await setUp();
    const { readUntil, response } = await openWatch(address, "");
    const told = `${response.status} ${await readUntil("SIGN_IN_REQUIRED")}`;
    expect(told).toContain("SIGN_IN_REQUIRED");
    expect(told).not.toContain('"here"');
  });
});
