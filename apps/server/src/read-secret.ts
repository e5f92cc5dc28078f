import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartRefused } from "./open-data";

const FEWEST_CHARACTERS = 32;
const OWNER_ONLY = 0o600;

type Sources = {
  /** PEJLING_SECRET */
  readonly secret: string | null;
  /** PEJLING_SECRET_FILE */
  readonly secretFile: string | null;
  readonly dataFolder: string;
};

/** The secret that signs sessions: from the environment, from a file, or made once and kept in the data folder. */
export function readSecret({ secret, secretFile, dataFolder }: Sources): string {
  if (secret !== null) return requireLong(secret, "PEJLING_SECRET");
  const file = secretFile ?? join(dataFolder, "pejling.secret");
  if (!existsSync(file)) {
    if (secretFile !== null) {
      throw new StartRefused(`Filen ${file}, som PEJLING_SECRET_FILE peger på, findes ikke.`);
    }
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: OWNER_ONLY });
  }
  return requireLong(readFileSync(file, "utf8").trim(), file);
}

function requireLong(secret: string, from: string): string {
  if (secret.length >= FEWEST_CHARACTERS) return secret;
  throw new StartRefused(
    `Hemmeligheden i ${from} er for kort: den skal være på mindst ${FEWEST_CHARACTERS} tegn.`,
  );
}
