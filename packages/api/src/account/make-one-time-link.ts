import { randomBytes } from "node:crypto";
import { type LinkPurpose, saveOneTimeLink } from "@pejling/db";
import { hashToken } from "../access/read-cookies";
import type { Context } from "../context";

const HOURS = 24;
const HOUR_MS = 3_600_000;
const TOKEN_BYTES = 32;

/** The token of a new link that works once within 24 hours. Only its hash is kept. */
export async function makeOneTimeLink(
  { db, now, newId }: Pick<Context, "db" | "now" | "newId">,
  link: { readonly purpose: LinkPurpose; readonly userId: string | null },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const createdAt = now();
  await saveOneTimeLink(db, {
    ...link,
    id: newId(),
    tokenHash: hashToken(token),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + HOURS * HOUR_MS),
  });
  return token;
}
