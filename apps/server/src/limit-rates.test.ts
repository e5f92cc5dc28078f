import { describe, expect, it } from "vitest";
import { openServer, toSessionCookie } from "./testing/open-server";

const LIMITS = { perAccount: 8, perAddress: 5, perRoom: 10, signIns: 2 };
const QUESTION = "/trpc/model.list";

async function setUp(settings: Parameters<typeof openServer>[0] = {}) {
  const { server } = await openServer({ limits: LIMITS, ...settings });
  const ask = async (from: string, { url = QUESTION, cookie = "", forwarded = "" } = {}) => {
    const headers = {
      ...(cookie === "" ? {} : { cookie }),
      ...(forwarded === "" ? {} : { "x-forwarded-for": forwarded }),
    };
    return server.inject({ url, remoteAddress: from, headers });
  };
  const count = async (how: (at: number) => ReturnType<typeof ask>, tries = 12) => {
    let answered = 0;
    for (let at = 0; at < tries; at++) if ((await how(at)).statusCode !== 429) answered += 1;
    return answered;
  };
  return { server, ask, count };
}

describe("the rate limits", () => {
  it("hold an address without an account, in words the page understands", async () => {
    const { ask, count } = await setUp();
    expect(await count(() => ask("192.0.2.1"))).toBe(LIMITS.perAddress);
    const refused = await ask("192.0.2.1");
    expect(refused.statusCode).toBe(429);
    expect(refused.json().error).toMatchObject({
      code: -32029,
      data: { code: "TOO_MANY_REQUESTS", httpStatus: 429, appCode: "TOO_MANY_REQUESTS", facts: {} },
    });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask("192.0.2.2")).statusCode).toBe(200);
  });

  it("take a whole /64 for one address, however it is rotated", async () => {
    const { ask, count } = await setUp();
    expect(await count((at) => ask(`2001:db8:1:1:${at + 1}:9:9:${at}`))).toBe(LIMITS.perAddress);
    expect((await ask("2001:db8:1:2::1")).statusCode).toBe(200);
  });

  it("take an IPv4 address written as IPv6 for the IPv4 address", async () => {
    const { ask, count } = await setUp();
    expect(await count((at) => ask(at % 2 === 0 ? "::ffff:192.0.2.1" : "192.0.2.1"))).toBe(
      LIMITS.perAddress,
    );
    expect((await ask("::ffff:192.0.2.2")).statusCode).toBe(200);
  });

  it("hold an account on its own, wherever it asks from", async () => {
    const { ask, count } = await setUp();
    const cookie = toSessionCookie("one");
    expect(await count((at) => ask(`192.0.2.${at}`, { cookie }))).toBe(LIMITS.perAccount);
    expect((await ask("192.0.2.1", { cookie: toSessionCookie("two") })).statusCode).toBe(200);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
  });

  it("give nothing for a cookie somebody made up", async () => {
    const { ask, count } = await setUp();
    const forge = (at: number) => toSessionCookie(`t${at}`).replace(/.{6}$/, "AAAA%3D");
    expect(await count((at) => ask("192.0.2.1", { cookie: forge(at) }))).toBe(LIMITS.perAddress);
  });

  it("count a batch as the calls it holds, and let none hold more than thirty", async () => {
    const { ask } = await setUp();
    const batch = (calls: number) => `/trpc/${Array(calls).fill("model.list").join(",")}?batch=1`;
    expect((await ask("192.0.2.1", { url: batch(5) })).statusCode).toBe(200);
    expect((await ask("192.0.2.1")).statusCode).toBe(429);
    expect((await ask("192.0.2.2", { url: batch(6) })).statusCode).toBe(429);
    expect((await ask("192.0.2.3", { url: batch(31) })).statusCode).toBe(400);
    const encoded = batch(6).replaceAll(",", "%2C");
    expect((await ask("192.0.2.4", { url: encoded })).statusCode).toBe(429);
    expect((await ask("192.0.2.5", { url: encoded.replaceAll("%2C", "%252C") })).statusCode).toBe(
      429,
    );
  });

  it("hold the doors that take a secret harder, for accounts too, alone or in a batch", async () => {
    const { ask, count } = await setUp();
    const url = "/trpc/account.signIn";
    expect(await count(() => ask("192.0.2.1", { url }), 4)).toBe(LIMITS.signIns);
    const cookie = toSessionCookie("one");
    expect((await ask("192.0.2.1", { url, cookie })).statusCode).toBe(429);
    const batch = `/trpc/${Array(3).fill("account.signIn").join(",")}?batch=1`;
    expect((await ask("192.0.2.2", { url: batch })).statusCode).toBe(429);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
  });

  it("hold a room of phones at one address on its own, alone or in a batch", async () => {
    const { ask, count } = await setUp();
    const url = "/trpc/live.find?input=%7B%22code%22%3A%22344679%22%7D";
    expect(await count(() => ask("192.0.2.1", { url }))).toBe(LIMITS.perRoom);
    expect((await ask("192.0.2.1", { url: "/trpc/live.vote" })).statusCode).toBe(429);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
    const batch = `/trpc/${Array(11).fill("live.vote").join(",")}?batch=1`;
    expect((await ask("192.0.2.2", { url: batch })).statusCode).toBe(429);
  });

  it("give the doors of those who lead the session no more than others", async () => {
    const { ask, count } = await setUp();
    expect(await count(() => ask("192.0.2.1", { url: "/trpc/live.step" }))).toBe(LIMITS.perAddress);
  });

  it("hold the pages on their own, and not the way to the sign-in provider", async () => {
    const { ask, count } = await setUp();
    expect(await count(() => ask("192.0.2.1", { url: "/deltag" }))).toBe(LIMITS.perRoom);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
    expect(await count(() => ask("192.0.2.3", { url: QUESTION.replace("t", "%74") }))).toBe(
      LIMITS.perAddress,
    );
    const url = "/auth/oidc/start";
    expect(await count(() => ask("192.0.2.2", { url }))).toBe(LIMITS.perAddress);
  });

  it("leave the health check and the pages' files alone", async () => {
    const { ask, count } = await setUp();
    expect(await count(() => ask("192.0.2.1", { url: "/healthz" }))).toBe(12);
    expect(await count(() => ask("192.0.2.1", { url: "/assets/a.js" }))).toBe(12);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
  });
});

describe("the address a request comes from", () => {
  it("is not what X-Forwarded-For says, unless a proxy is named", async () => {
    const { ask, count } = await setUp();
    expect(await count((at) => ask("192.0.2.1", { forwarded: `198.51.100.${at}` }))).toBe(
      LIMITS.perAddress,
    );
  });

  it("is what the named proxy says, and nobody else", async () => {
    const { ask, count } = await setUp({ trustProxy: ["10.0.0.5"] });
    expect(await count((at) => ask("10.0.0.5", { forwarded: `198.51.100.${at}` }))).toBe(12);
    expect(await count((at) => ask("192.0.2.1", { forwarded: `198.51.100.${at}` }))).toBe(
      LIMITS.perAddress,
    );
    // What the sender wrote before the proxy added the true address does not count.
    expect(
      await count((at) => ask("10.0.0.5", { forwarded: `203.0.113.${at}, 198.51.100.200` })),
    ).toBe(LIMITS.perAddress);
  });

  it("is found behind a number of proxies", async () => {
    const { ask, count } = await setUp({ trustProxy: 1 });
    expect(
      await count((at) => ask("10.0.0.5", { forwarded: `203.0.113.${at}, 198.51.100.200` })),
    ).toBe(LIMITS.perAddress);
  });
});
