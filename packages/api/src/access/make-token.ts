import { randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** What opens a link: shown once, kept as its hash alone. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}
