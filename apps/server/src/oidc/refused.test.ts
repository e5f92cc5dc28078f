import { randomUUID } from "node:crypto";
import { base64url, exportSPKI, importJWK, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { openBrowser } from "../testing/browser";
import { type Behaviour, CLIENT, makeKeys, signRs256 } from "../testing/oidc-provider";
import { openSignIn } from "../testing/open-sign-in";

type World = Awaited<ReturnType<typeof openSignIn>>;
type Change = (behaviour: Behaviour) => void;

const READER = { groups: ["laesere"] };
const MINUTE = 60;
const isCallback = (url: URL) => url.pathname === "/auth/oidc/callback";

function withClaims(changes: object): Change {
  return (behaviour) => {
    behaviour.claims = (claims) => ({ ...claims, ...changes });
  };
}

/** Moves the token's moments by the minutes the provider's clock is wrong. */
function withTimes(times: Readonly<Record<string, number>>): Change {
  const now = Math.floor(Date.now() / 1000);
  return withClaims(
    Object.fromEntries(
      Object.entries(times).map(([name, minutes]) => [name, now + minutes * MINUTE]),
    ),
  );
}

function withSignature(sign: Behaviour["sign"]): Change {
  return (behaviour) => {
    behaviour.sign = sign;
  };
}

function encode(part: object): string {
  return base64url.encode(JSON.stringify(part));
}

function signHs256(claims: object, { secret, kid }: { secret: string; kid: string }) {
  const key = new TextEncoder().encode(secret);
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: "HS256", kid }).sign(key);
}

const FORGED: readonly (readonly [string, string, Change])[] = [
  ["for another client", "afvist", withClaims({ aud: "another" })],
  ["for several, without saying who asked", "afvist", withClaims({ aud: [CLIENT.id, "another"] })],
  [
    "for several, asked by another",
    "afvist",
    withClaims({ aud: [CLIENT.id, "another"], azp: "another" }),
  ],
  ["for us, asked by another", "afvist", withClaims({ azp: "another" })],
  ["for nobody", "afvist", withClaims({ aud: undefined })],
  ["from another issuer", "afvist", withClaims({ iss: "https://evil.example" })],
  [
    "from the issuer with a tail",
    "afvist",
    (behaviour) => {
      behaviour.claims = (claims) => ({ ...claims, iss: `${claims.iss}/tenant` });
    },
  ],
  ["from no issuer", "afvist", withClaims({ iss: undefined })],
  ["with another's nonce", "afvist", withClaims({ nonce: "another" })],
  ["without a nonce", "afvist", withClaims({ nonce: undefined })],
  ["with an empty nonce", "afvist", withClaims({ nonce: "" })],
  ["without a subject", "afvist", withClaims({ sub: undefined })],
  ["without an end", "afvist", withClaims({ exp: undefined })],
  ["that ended", "ur-forskel", withTimes({ exp: -10, iat: -20 })],
  ["that ended six minutes ago", "ur-forskel", withTimes({ exp: -6, iat: -10 })],
  ["that begins in six minutes", "ur-forskel", withTimes({ nbf: 6, exp: 20 })],
  ["made in six minutes", "ur-forskel", withTimes({ iat: 6, exp: 20 })],
  [
    "with alg none",
    "afvist",
    withSignature(async (claims) => `${encode({ alg: "none" })}.${encode(claims)}.`),
  ],
  [
    "with alg None and a signature",
    "afvist",
    withSignature(async (claims) => `${encode({ alg: "None" })}.${encode(claims)}.AAAA`),
  ],
  [
    "signed HS256 with the client's secret",
    "afvist",
    withSignature((claims, { kid }) => signHs256(claims, { secret: CLIENT.secret, kid })),
  ],
  [
    "signed HS256 with the public key",
    "afvist",
    withSignature(async (claims, { publicJwk, kid }) => {
      const key = await importJWK(publicJwk, "RS256", { extractable: true });
      if (key instanceof Uint8Array) throw new Error("Cannot export the key: it is a secret");
      return signHs256(claims, { secret: await exportSPKI(key), kid });
    }),
  ],
  [
    "signed by another key with the same name",
    "afvist",
    withSignature(async (claims, { kid }) => signRs256(claims, await makeKeys(kid))),
  ],
  [
    "signed by a key nobody knows",
    "afvist",
    withSignature(async (claims) => signRs256(claims, await makeKeys("key-2"))),
  ],
  [
    "changed after it was signed",
    "afvist",
    withSignature(async (claims, keys) => {
      const [header, , signature] = (await signRs256(claims, keys)).split(".");
      return [header, encode({ ...claims, groups: ["ledere"] }), signature].join(".");
    }),
  ],
  [
    "without its signature",
    "afvist",
    withSignature(async (claims, keys) => (await signRs256(claims, keys)).replace(/\.[^.]*$/, ".")),
  ],
  ["that is no token", "afvist", withSignature(async () => "not.a.token")],
];

async function expectNobodyIn({ db }: World) {
  expect([await db.user.count(), await db.session.count()]).toEqual([0, 0]);
}

describe("a token is refused", () => {
  it.each(FORGED)("%s: %s", async (_, code, change) => {
    const world = await openSignIn();
    change(world.provider.behaviour);
    const { browser, address } = await world.signIn(READER);
    expect(address).toBe(`/log-ind?fejl=${code}`);
    expect(browser.cookieNames(world.publicUrl)).toEqual([]);
    await expectNobodyIn(world);
    expect(await world.db.auditEntry.findMany()).toMatchObject([
      { municipalityId: "platform", action: "identity.signIn", outcome: code, target: "{}" },
    ]);
  });

  it.each([
    ["ended four minutes ago", { exp: -4, iat: -9 }],
    ["begins in four minutes", { nbf: 4, iat: 4, exp: 9 }],
  ])("but taken when the clocks differ a little: %s", async (_, times) => {
    const world = await openSignIn();
    withTimes(times)(world.provider.behaviour);
    expect((await world.signIn(READER)).address).toBe("/");
  });
});

describe("the way back is refused", () => {
  const EXPIRED = "/log-ind?fejl=udloebet";

  async function goBack(world: World, change: (address: URL) => URL) {
    world.provider.behaviour.person = { ...world.provider.behaviour.person, ...READER };
    const browser = openBrowser();
    const { url: back } = await browser.go(world.start(), isCallback);
    const { url } = await browser.go(change(new URL(back)));
    return { browser, back, address: `${url.pathname}${url.search}` };
  }

  const without = (name: string) => (url: URL) => {
    url.searchParams.delete(name);
    return url;
  };
  const withParam = (name: string, value: string) => (url: URL) => {
    url.searchParams.set(name, value);
    return url;
  };

  it.each([
    ["without a state", without("state"), EXPIRED],
    ["with another state", withParam("state", "x".repeat(43)), EXPIRED],
    ["without a code", without("code"), "/log-ind?fejl=afvist"],
    ["with another code", withParam("code", randomUUID()), "/log-ind?fejl=afvist"],
    ["without the issuer's name", without("iss"), "/log-ind?fejl=afvist"],
    ["from another issuer", withParam("iss", "https://evil.example"), "/log-ind?fejl=afvist"],
    [
      "after the person said no",
      (url: URL) => withParam("error", "access_denied")(without("code")(url)),
      "/log-ind?fejl=afbrudt",
    ],
    [
      "after another error",
      (url: URL) => withParam("error", "<script>")(without("code")(url)),
      "/log-ind?fejl=afvist",
    ],
  ])("%s", async (_, change, expected) => {
    const world = await openSignIn();
    expect((await goBack(world, change)).address).toBe(expected);
    await expectNobodyIn(world);
  });

  it("a second time, in the same browser, also with the cookie it had then", async () => {
    const world = await openSignIn();
    const browser = openBrowser();
    world.provider.behaviour.person = { ...world.provider.behaviour.person, ...READER };
    const { url: back } = await browser.go(world.start(), isCallback);
    const thief = browser.copy();
    expect((await browser.go(back)).url.search).toBe("");
    expect((await browser.go(back)).url.search).toBe("?fejl=udloebet");
    expect((await thief.go(back)).url.search).toBe("?fejl=udloebet");
    expect(await world.db.session.count()).toBe(1);
  });

  it("in another browser, whether that one has begun itself or not", async () => {
    const world = await openSignIn();
    const victim = openBrowser();
    const { url: back } = await openBrowser().go(world.start(), isCallback);
    expect((await victim.go(back)).url.search).toBe("?fejl=udloebet");
    await victim.go(world.start(), isCallback);
    expect((await victim.go(back)).url.search).toBe("?fejl=udloebet");
    await expectNobodyIn(world);
  });

  it("with a cookie that is not ours", async () => {
    const world = await openSignIn();
    for (const cookie of [
      "",
      "x",
      "x.y",
      "e30.e30",
      `${encode({ state: "s" })}.${"A".repeat(43)}`,
    ]) {
      const headers = { cookie: `pejling.oidc=${cookie}` };
      const response = await fetch(`${world.callback}?code=c&state=s`, {
        headers,
        redirect: "manual",
      });
      expect(response.headers.get("location")).toBe(EXPIRED);
    }
    await expectNobodyIn(world);
  });
});

describe("the provider fails", () => {
  it.each([
    [{ status: 400, body: { error: "invalid_grant" } }, "afvist"],
    [{ status: 401, body: { error: "invalid_client", error_description: "<b>no</b>" } }, "afvist"],
    [{ status: 500, body: { error: "server_error" } }, "udbyder-nede"],
    [{ status: 502, body: {} }, "udbyder-nede"],
    [{ status: 200, body: { access_token: "a", token_type: "Bearer" } }, "afvist"],
    [{ status: 200, body: {} }, "afvist"],
  ])("its token endpoint answers %j: %s", async (token, code) => {
    const world = await openSignIn();
    world.provider.behaviour.token = token;
    expect((await world.signIn(READER)).address).toBe(`/log-ind?fejl=${code}`);
    await expectNobodyIn(world);
  });

  it("it is down before, and when it is back people can sign in", async () => {
    const world = await openSignIn();
    world.provider.behaviour.isDown = true;
    expect((await world.signIn(READER)).address).toBe("/log-ind?fejl=udbyder-nede");
    expect(await (await fetch(`${world.publicUrl}/healthz`)).json()).toEqual({ ok: true });
    world.provider.behaviour.isDown = false;
    expect((await world.signIn(READER)).address).toBe("/");
  });

  it("it goes down underway, and where the person was going is kept", async () => {
    const world = await openSignIn();
    const browser = openBrowser();
    const { url: back } = await browser.go(world.start("/konto"), isCallback);
    world.provider.behaviour.isDown = true;
    expect((await browser.go(back)).url.search).toBe("?fejl=udbyder-nede&til=%2Fkonto");
    await expectNobodyIn(world);
  });

  it("it says it is another than the one configured", async () => {
    const world = await openSignIn();
    const other = await openSignIn({ issuer: new URL(`${world.provider.issuer}/tenant`) });
    expect((await other.signIn(READER)).address).toMatch(/fejl=(afvist|udbyder-nede)$/);
    await expectNobodyIn(other);
  });
});

describe("the person is refused, and leaves no account behind", () => {
  it.each([
    ["no e-mail", { email: undefined, ...READER }, "mail-mangler"],
    ["an e-mail that is none", { email: "bo", ...READER }, "mail-mangler"],
    ["nothing given", { groups: [] }, "ingen-adgang"],
    ["a municipality that is not here", { groups: ["herlev"] }, "kommune-ukendt"],
    ["a role that is gone", { groups: ["gamle"] }, "rolle-ukendt"],
    ["a unit that is gone", { groups: ["nedlagt"] }, "enhed-ukendt"],
    ["groups left out", { _claim_names: { groups: "src1" } }, "for-mange-grupper"],
  ])("%s", async (_, person, code) => {
    const world = await openSignIn();
    expect((await world.signIn(person)).address).toBe(`/log-ind?fejl=${code}`);
    await expectNobodyIn(world);
  });

  it("closed account: no session, and it stands in the municipality's trail", async () => {
    const world = await openSignIn();
    await world.signIn(READER);
    await world.db.session.deleteMany();
    await world.db.user.updateMany({ data: { deactivatedAt: new Date() } });
    expect((await world.signIn({ groups: ["ledere"] })).address).toBe("/log-ind?fejl=deaktiveret");
    expect(await world.db.session.count()).toBe(0);
    expect(await world.db.membership.findMany()).toMatchObject([{ role: "reader" }]);
    const where = { action: "identity.signIn", outcome: "deaktiveret" };
    const trails = await world.db.auditEntry.findMany({ where });
    expect(trails.map(({ municipalityId }) => municipalityId).sort()).toEqual(["0159", "platform"]);
  });

  it("groups left out: what was given before is not taken", async () => {
    const world = await openSignIn();
    await world.signIn(READER);
    const { address } = await world.signIn({ groups: undefined, _claim_names: { groups: "src1" } });
    expect(address).toBe("/log-ind?fejl=for-mange-grupper");
    expect(await world.db.membership.count()).toBe(1);
  });
});
