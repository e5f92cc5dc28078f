import { readFileSync } from "node:fs";
import { isSafeIssuer, NO_MAPPING, type OidcSettings, parseMapping } from "@pejling/api";
import type { OidcEnv } from "../env";
import { StartRefused } from "../open-data";

const USUAL_NAME = "kommunens login";

/** The sign-in provider's settings, or null when none is named; half of them stops the start with a sentence. */
export function readOidc(env: OidcEnv): OidcSettings | null {
  if (env.issuer === null) {
    if (Object.values(env).every((setting) => setting === null)) return null;
    throw new StartRefused(
      "PEJLING_OIDC_ISSUER mangler, men andre PEJLING_OIDC-indstillinger er sat. Angiv loginudbyderens adresse, eller fjern dem.",
    );
  }
  if (env.clientId === null) {
    throw new StartRefused(
      "PEJLING_OIDC_CLIENT_ID mangler. Angiv det id, Pejling har hos loginudbyderen.",
    );
  }
  const issuer = new URL(env.issuer);
  if (!isSafeIssuer(issuer)) {
    throw new StartRefused(
      `PEJLING_OIDC_ISSUER er »${env.issuer}« og skal begynde med https. Kun en udbyder på maskinen selv må nås med http.`,
    );
  }
  return {
    issuer,
    clientId: env.clientId,
    clientSecret: readClientSecret(env),
    name: env.name ?? USUAL_NAME,
    mapping: env.mappingFile === null ? NO_MAPPING : readMapping(env.mappingFile),
  };
}

function readClientSecret({ clientSecret, clientSecretFile }: OidcEnv): string | null {
  if (clientSecret !== null || clientSecretFile === null) return clientSecret;
  const secret = readSetting(clientSecretFile, "PEJLING_OIDC_CLIENT_SECRET_FILE").trim();
  if (secret !== "") return secret;
  throw new StartRefused(
    `Filen ${clientSecretFile}, som PEJLING_OIDC_CLIENT_SECRET_FILE peger på, er tom.`,
  );
}

function readMapping(file: string) {
  const parsed = parseMapping(readSetting(file, "PEJLING_OIDC_MAPPING_FILE"));
  switch (parsed.kind) {
    case "mapping":
      return parsed.mapping;
    case "invalid":
      throw new StartRefused(
        parsed.place === ""
          ? `Filen ${file}, som PEJLING_OIDC_MAPPING_FILE peger på, er ikke JSON.`
          : `I filen ${file}, som PEJLING_OIDC_MAPPING_FILE peger på, kan »${parsed.place}« ikke bruges. Se docs/oidc.md.`,
      );
  }
}

function readSetting(file: string, setting: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new StartRefused(`Filen ${file}, som ${setting} peger på, kan ikke læses.`);
  }
}
