import { isAbsolute, join } from "node:path";
import { z } from "zod";

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
};

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
};

/** Settings from the environment; relative folders are read from the project's own folder. */
export function readEnv(source: NodeJS.ProcessEnv, projectFolder: string): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof WANTED;
    throw new Error(
      `${name} er »${name === "PEJLING_SECRET" ? "…" : source[name]}« og skal være ${WANTED[name]}.`,
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
  };
}
