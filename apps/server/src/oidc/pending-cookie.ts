import { createHmac, timingSafeEqual } from "node:crypto";
import type { Pending } from "@pejling/api";
import { z } from "zod";

const MINUTES = 10;
const PATH = "/auth/oidc";

const remembered = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  til: z.string(),
  until: z.iso.datetime().transform((moment) => new Date(moment)),
});

/** What a browser remembers while it is away at the provider. */
export type Remembered = Pending & { readonly til: string; readonly until: Date };

export function pendingCookieName(isSecure: boolean): string {
  return `${isSecure ? "__Secure-" : ""}pejling.oidc`;
}

export function untilFrom(now: Date): Date {
  return new Date(now.getTime() + MINUTES * 60_000);
}

/** Signed, so that nobody can give a browser a state of their own; `Lax`, since the way back comes from another site. */
export function setPending(value: Remembered, { secret, isSecure }: Keeping): string {
  const content = Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${content}.${sign(content, secret)}`;
  return toCookie(signed, { isSecure, maxAge: MINUTES * 60 });
}

export function clearPending({ isSecure }: Pick<Keeping, "isSecure">): string {
  return toCookie("", { isSecure, maxAge: 0 });
}

/** Null for what is not ours, or too old. */
export function readPending(
  signed: string | null,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Remembered | null {
  const [content = "", given = ""] = signed?.split(".") ?? [];
  const wanted = sign(content, secret);
  const isOurs =
    given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  if (!isOurs) return null;
  const value = remembered.parse(JSON.parse(Buffer.from(content, "base64url").toString("utf8")));
  return value.until > now ? value : null;
}

type Keeping = { readonly secret: string; readonly isSecure: boolean };

/** A key of its own, so that no other cookie signed with the secret can stand in for this one. */
function sign(content: string, secret: string): string {
  return createHmac("sha256", secret).update(`oidc:${content}`).digest("base64url");
}

function toCookie(
  value: string,
  { isSecure, maxAge }: { readonly isSecure: boolean; readonly maxAge: number },
): string {
  const flags = `Path=${PATH}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;
  return `${pendingCookieName(isSecure)}=${value}; ${flags}${isSecure ? "; Secure" : ""}`;
}
