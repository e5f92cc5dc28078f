import type { Claims } from "@pejling/domain";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { type Identity, type IdentitySource, SignInRefused } from "./identity";
import type { OidcSettings } from "./oidc-settings";
import { toIdentity } from "./to-identity";
import { toRefusal } from "./to-refusal";

const TOLERANCE_SECONDS = 300;
const TIMEOUT_SECONDS = 10;
const SCOPE = "openid profile email";

type World = { readonly redirectUri: string; readonly now: () => Date };

/** OpenID Connect: the authorization code flow with PKCE, state and nonce, every token's signature checked. */
export function createOidcSource(settings: OidcSettings, world: World): IdentitySource {
  let found: Promise<Configuration> | null = null;
  const configure = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw toRefusal(error);
    });
    return found;
  };
  return {
    start: async () => {
      const config = await configure();
      const pending = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
      };
      const address = buildAuthorizationUrl(config, {
        redirect_uri: world.redirectUri,
        scope: SCOPE,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
      });
      return { address: address.href, pending };
    },
    finish: async (back, { state, nonce, verifier }) => {
      const config = await configure();
      const here = new URL(world.redirectUri);
      here.search = back.search;
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      try {
        const tokens = await authorizationCodeGrant(config, here, {
          ...checks,
          idTokenExpected: true,
        });
        const idToken = tokens.claims();
        if (idToken === undefined) throw new SignInRefused("afvist");
        requireOurs(idToken, { settings, now: world.now() });
        const asked = { config, settings, accessToken: tokens.access_token };
        return await identify(idToken, asked);
      } catch (error) {
        throw toRefusal(error);
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const auth = clientSecret === null ? None() : authenticate(clientSecret);
  return discovery(issuer, clientId, { [clockTolerance]: TOLERANCE_SECONDS }, auth, {
    timeout: TIMEOUT_SECONDS,
    execute: [
      enableNonRepudiationChecks,
      ...(issuer.protocol === "http:" ? [allowInsecureRequests] : []),
    ],
  });
}

/** The secret in the way the provider takes it; one that says nothing takes it in the header (OIDC Discovery 1.0). */
function authenticate(secret: string): ClientAuth {
  const basic = ClientSecretBasic(secret);
  const post = ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (methods.includes("client_secret_basic") ? basic : post)(server, ...rest);
  };
}

/**
 * What the library leaves to us: the very issuer that is configured (an issuer for all tenants at once would let in anybody's),
 * a token made for us alone, and not one from the future.
 */
function requireOurs(
  { iss, azp, iat }: IDToken,
  { settings, now }: { readonly settings: OidcSettings; readonly now: Date },
): void {
  const isOurIssuer = URL.canParse(iss) && new URL(iss).href === settings.issuer.href;
  if (!isOurIssuer || (azp !== undefined && azp !== settings.clientId)) {
    throw new SignInRefused("afvist");
  }
  if (iat > now.getTime() / 1000 + TOLERANCE_SECONDS) throw new SignInRefused("ur-forskel");
}

type Asked = {
  readonly config: Configuration;
  readonly settings: OidcSettings;
  readonly accessToken: string;
};

/** Providers may put the claims in the token or keep them at a door beside it, which is asked only for what is missing. */
async function identify(idToken: IDToken, asked: Asked): Promise<Identity> {
  const { config, settings, accessToken } = asked;
  const rules = [...settings.mapping.municipal, ...settings.mapping.platform];
  const wanted = new Set(["email", ...rules.map(({ claim }) => claim)]);
  const isComplete = [...wanted].every((claim) => Object.hasOwn(idToken, claim));
  const hasDoor = config.serverMetadata().userinfo_endpoint !== undefined;
  const userInfo: Claims =
    isComplete || !hasDoor ? {} : await fetchUserInfo(config, accessToken, idToken.sub);
  return toIdentity(
    { issuer: idToken.iss, subject: idToken.sub, idToken, userInfo },
    settings.mapping,
  );
}
