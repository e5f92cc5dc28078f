import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { BallotSeal } from "@pejling/db";
import { LEVELS, LIVE_NON_ANSWERS, type LiveValue } from "@pejling/domain";
import type { Context } from "../context";

const VALUES: readonly LiveValue[] = [...LEVELS, ...LIVE_NON_ANSWERS];
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Closes the answers of a session's ballots with the server's own secret, which is not in the database: a page of the file
 * and its log show in which order ballots came, so a copy must not show what they say. Each is as long as any other, bound
 * to its ballot, and never the same twice.
 */
export function sealFor({ browser }: Pick<Context, "browser">, sessionId: string): BallotSeal {
  return sealWith(browser?.signIn.settings.secret ?? "", sessionId);
}

export function sealWith(secret: string, sessionId: string): BallotSeal {
  const key = createHmac("sha256", secret).update(`live ballots ${sessionId}`).digest();
  return {
    close: (value, ballotKey) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(ballotKey));
      const closed = cipher.update(Buffer.from([VALUES.indexOf(value)]));
      return Buffer.concat([nonce, closed, cipher.final(), cipher.getAuthTag()]).toString(
        "base64url",
      );
    },
    open: (closed, ballotKey) => {
      const bytes = Buffer.from(closed, "base64url");
      if (bytes.length !== NONCE_BYTES + 1 + TAG_BYTES) return null;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(ballotKey)).setAuthTag(bytes.subarray(-TAG_BYTES));
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      return isGenuine(decipher) ? (VALUES[opened[0] ?? VALUES.length] ?? null) : null;
    },
  };
}

/** A ballot closed with a secret that has been changed since can be read by nobody any more. */
function isGenuine(decipher: { final(): Buffer }): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}
