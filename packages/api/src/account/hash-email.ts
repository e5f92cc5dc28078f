import { createHash } from "node:crypto";

/** What wrong tries are counted under: also for addresses without an account, and without keeping the address. */
export function hashEmail(email: string): string {
  return createHash("sha256").update(email).digest("hex");
}
