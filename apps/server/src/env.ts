import { isAbsolute, join } from "node:path";
import { z } from "zod";
import type { RateLimits } from "./limit-rates";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PEJLING_HOST: z.string().min(1).default("localhost"),
  PEJLING_DATA: z.string().min(1).default("data"),
  PEJLING_WEB: z.string().min(1).default("apps/web/dist"),
  PEJLING_LOG: z.enum(["silent", "error", "warn", "info"]).default("warn"),
  PEJLING_MODE: z.enum(["example", "production"]).default("example"),
  PEJLING_URL: z.url({ protocol: /^https?$/ }).optional(),
  PEJLING_SECRET: z.string().min(1).optional(),
  PEJLING_SECRET_FILE: z.string().min(1).optional(),
  PEJLING_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1200),
  PEJLING_SIGN_INS_PER_QUARTER_HOUR: z.coerce.number().int().min(1).max(1_000_000).default(30),
  PEJLING_TRUST_PROXY: z
    .string()
    .regex(/^(?:[1-9]|[0-9a-fA-F:.]{2,}(?:\/\d{1,3})?(?:\s*,\s*[0-9a-fA-F:.]{2,}(?:\/\d{1,3})?)*)$/)
    .optional(),
  PEJLING_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  PEJLING_OIDC_CLIENT_ID: z.string().min(1).optional(),
  PEJLING_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  PEJLING_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  PEJLING_OIDC_NAME: z.string().trim().min(1).max(60).optional(),
  PEJLING_OIDC_MAPPING_FILE: z.string().min(1).optional(),
});

const WANTED: Record<keyof typeof schema.shape, string> = {
  PORT: "et helt tal fra 0 til 65535",
  PEJLING_HOST: "et værtsnavn eller en adresse",
  PEJLING_DATA: "en mappe",
  PEJLING_WEB: "en mappe",
  PEJLING_LOG: "silent, error, warn eller info",
  PEJLING_MODE: "example eller production",
  PEJLING_URL: "den adresse, folk når Pejling på, for eksempel https://pejling.kommune.dk",
  PEJLING_SECRET: "en lang, tilfældig tekst",
  PEJLING_SECRET_FILE: "en fil",
  PEJLING_REQUESTS_PER_MINUTE: "et helt tal fra 1 til 1000000",
  PEJLING_SIGN_INS_PER_QUARTER_HOUR: "et helt tal fra 1 til 1000000",
  PEJLING_TRUST_PROXY:
    "antallet af proxyer foran Pejling (1-9) eller deres adresser med komma imellem, for eksempel 10.0.0.5 eller 10.0.0.0/24",
  PEJLING_OIDC_ISSUER: "loginudbyderens adresse, som den står i dens egne oplysninger",
  PEJLING_OIDC_CLIENT_ID: "det id, Pejling har hos loginudbyderen",
  PEJLING_OIDC_CLIENT_SECRET: "den hemmelighed, loginudbyderen har givet Pejling",
  PEJLING_OIDC_CLIENT_SECRET_FILE: "en fil",
  PEJLING_OIDC_NAME: "højst 60 tegn",
  PEJLING_OIDC_MAPPING_FILE: "en fil",
};

const SECRETS: ReadonlySet<string> = new Set(["PEJLING_SECRET", "PEJLING_OIDC_CLIENT_SECRET"]);

export type Env = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly webFolder: string;
  readonly prismaFolder: string;
  readonly logLevel: "silent" | "error" | "warn" | "info";
  readonly mode: "example" | "production";
  /** Where people reach Pejling, without a slash at the end; null: where the server listens. */
  readonly publicUrl: string | null;
  readonly secret: string | null;
  readonly secretFile: string | null;
  /** How much one account, and one address without one, may ask for. */
  readonly limits: RateLimits;
  /** The proxies in front of Pejling, by number or address; null: none. */
  readonly trustProxy: number | readonly string[] | null;
  readonly oidc: OidcEnv;
};

/** The sign-in provider, as it is written; apps/server/src/oidc/read-oidc.ts says whether it can be used. */
export type OidcEnv = {
  readonly issuer: string | null;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly clientSecretFile: string | null;
  readonly name: string | null;
  readonly mappingFile: string | null;
};

/** Settings from the environment; relative folders are read from the project's own folder. */
export function readEnv(source: NodeJS.ProcessEnv, projectFolder: string): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof WANTED;
    throw new Error(
      `${name} er »${SECRETS.has(name) ? "…" : source[name]}« og skal være ${WANTED[name]}.`,
    );
  }
  const inProject = (folder: string) => (isAbsolute(folder) ? folder : join(projectFolder, folder));
  return {
    port: parsed.data.PORT,
    host: parsed.data.PEJLING_HOST,
    dataFolder: inProject(parsed.data.PEJLING_DATA),
    webFolder: inProject(parsed.data.PEJLING_WEB),
    prismaFolder: join(projectFolder, "prisma"),
    logLevel: parsed.data.PEJLING_LOG,
    mode: parsed.data.PEJLING_MODE,
    publicUrl: parsed.data.PEJLING_URL?.replace(/\/+$/, "") ?? null,
    secret: parsed.data.PEJLING_SECRET ?? null,
    secretFile: parsed.data.PEJLING_SECRET_FILE ?? null,
    limits: {
      perAccount: parsed.data.PEJLING_REQUESTS_PER_MINUTE,
      perAddress: Math.ceil(parsed.data.PEJLING_REQUESTS_PER_MINUTE / 2),
      perRoom: 5 * parsed.data.PEJLING_REQUESTS_PER_MINUTE,
      signIns: parsed.data.PEJLING_SIGN_INS_PER_QUARTER_HOUR,
    },
    trustProxy: toProxies(parsed.data.PEJLING_TRUST_PROXY),
    oidc: {
      issuer: parsed.data.PEJLING_OIDC_ISSUER ?? null,
      clientId: parsed.data.PEJLING_OIDC_CLIENT_ID ?? null,
      clientSecret: parsed.data.PEJLING_OIDC_CLIENT_SECRET ?? null,
      clientSecretFile: parsed.data.PEJLING_OIDC_CLIENT_SECRET_FILE ?? null,
      name: parsed.data.PEJLING_OIDC_NAME ?? null,
      mappingFile: parsed.data.PEJLING_OIDC_MAPPING_FILE ?? null,
    },
  };
}

function toProxies(setting: string | undefined): number | readonly string[] | null {
  if (setting === undefined) return null;
  return /^\d$/.test(setting) ? Number(setting) : setting.split(/\s*,\s*/);
}
