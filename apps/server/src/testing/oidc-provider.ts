import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { onTestFinished } from "vitest";

export const CLIENT = {
  id: "pejling",
  secret: "the client's secret, long enough to sign with it",
} as const;

type IdClaims = Readonly<Record<string, unknown>>;
type TokenAnswer = { readonly status: number; readonly body: object };

/** What a test changes of an otherwise conformant provider. */
export type Behaviour = {
  /** Who signs in: the claims beside iss, aud, exp, iat and nonce. */
  person: IdClaims;
  /** What only the door beside the token tells. */
  userInfo: IdClaims | null;
  claims: (claims: IdClaims) => IdClaims;
  sign: (claims: IdClaims, provider: Keys) => Promise<string>;
  token: TokenAnswer | null;
  isDown: boolean;
};

type Keys = { readonly privateKey: CryptoKey; readonly publicJwk: JWK; readonly kid: string };

type Grant = { readonly nonce: string; readonly challenge: string; readonly redirectUri: string };

export type OidcProvider = {
  readonly issuer: string;
  readonly behaviour: Behaviour;
  readonly keys: Keys;
  /** What the authorization endpoint was asked, call by call. */
  readonly asked: URLSearchParams[];
};

export function signRs256(claims: IdClaims, { privateKey, kid }: Keys): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", kid }).sign(privateKey);
}

export async function makeKeys(kid = "key-1"): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { privateKey, publicJwk: await exportJWK(publicKey), kid };
}

/** A small OpenID Connect provider on the loopback: discovery, keys, authorization code with PKCE, and one person. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const keys = await makeKeys();
  const behaviour: Behaviour = {
    person: { sub: "bo", email: "bo@eksempel.dk", email_verified: true, name: "Bo Bak" },
    userInfo: null,
    claims: (claims) => claims,
    sign: signRs256,
    token: null,
    isDown: false,
  };
  const grants = new Map<string, Grant>();
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    if (behaviour.isDown) {
      request.socket.destroy();
      return;
    }
    answer({ request, url }).then(
      (reply) => send(response, reply),
      () => send(response, { status: 500, body: {} }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;

  async function answer({ request, url }: { request: IncomingMessage; url: URL }): Promise<Reply> {
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return { status: 200, body: describe(issuer, behaviour) };
      case "/jwks":
        return { status: 200, body: { keys: [{ ...keys.publicJwk, kid: keys.kid, use: "sig" }] } };
      case "/authorize":
        return authorize(url.searchParams);
      case "/token":
        return behaviour.token ?? exchange(request, new URLSearchParams(await read(request)));
      case "/userinfo":
        return { status: 200, body: { sub: behaviour.person.sub, ...behaviour.userInfo } };
      default:
        return { status: 404, body: {} };
    }
  }

  function authorize(query: URLSearchParams): Reply {
    asked.push(query);
    const wanted = { client_id: CLIENT.id, response_type: "code", code_challenge_method: "S256" };
    const isWrong = Object.entries(wanted).some(([name, value]) => query.get(name) !== value);
    if (isWrong || !query.get("scope")?.split(" ").includes("openid")) {
      return { status: 400, body: { error: "invalid_request" } };
    }
    const redirectUri = query.get("redirect_uri") ?? "";
    const code = randomUUID();
    const challenge = query.get("code_challenge") ?? "";
    grants.set(code, { nonce: query.get("nonce") ?? "", challenge, redirectUri });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", query.get("state") ?? "");
    back.searchParams.set("iss", issuer);
    return { status: 302, location: back.href };
  }

  async function exchange(request: IncomingMessage, form: URLSearchParams): Promise<Reply> {
    const basic = [CLIENT.id, CLIENT.secret].map(encodeForm).join(":");
    if (request.headers.authorization !== `Basic ${Buffer.from(basic).toString("base64")}`) {
      return { status: 401, body: { error: "invalid_client" } };
    }
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get("redirect_uri")) {
      return { status: 400, body: { error: "invalid_grant" } };
    }
    const now = Math.floor(Date.now() / 1000);
    const about = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce: grant.nonce };
    const claims = behaviour.claims({ ...about, ...behaviour.person });
    const id_token = await behaviour.sign(claims, keys);
    return { status: 200, body: { access_token: randomUUID(), token_type: "Bearer", id_token } };
  }

  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { issuer, behaviour, keys, asked };
}

type Reply =
  | { readonly status: number; readonly body: object }
  | { readonly status: 302; readonly location: string };

function send(response: ServerResponse, reply: Reply): void {
  if ("location" in reply) {
    response.writeHead(302, { location: reply.location }).end();
    return;
  }
  response.writeHead(reply.status, { "content-type": "application/json" });
  response.end(JSON.stringify(reply.body));
}

function describe(issuer: string, { userInfo }: Behaviour): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    ...(userInfo !== null && { userinfo_endpoint: `${issuer}/userinfo` }),
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
  };
}

function encodeForm(text: string): string {
  return new URLSearchParams({ text }).toString().slice("text=".length);
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
