import { createHmac } from "node:crypto";

/** Only what better-auth puts in its cookies' attributes. */
export type CookieAttributes = {
  readonly path?: string | undefined;
  readonly maxAge?: number | undefined;
  readonly secure?: boolean | undefined;
  readonly httpOnly?: boolean | undefined;
};

/** A set-cookie header with a signed value: the value, a dot, and its HMAC in base64, as `readToken` reads it. */
export function signCookie(
  name: string,
  {
    value,
    secret,
    attributes,
  }: {
    readonly value: string;
    readonly secret: string;
    readonly attributes: CookieAttributes;
  },
): string {
  const signature = createHmac("sha256", secret).update(value).digest("base64");
  return toSetCookie(name, `${value}.${signature}`, attributes);
}

export function expireCookie(name: string, attributes: CookieAttributes): string {
  return toSetCookie(name, "", { ...attributes, maxAge: 0 });
}

function toSetCookie(name: string, value: string, attributes: CookieAttributes): string {
  const parts = [`${name}=${encodeURIComponent(value)}`];
  if (attributes.maxAge !== undefined) parts.push(`Max-Age=${attributes.maxAge}`);
  parts.push(`Path=${attributes.path ?? "/"}`, "SameSite=Lax");
  if (attributes.httpOnly !== false) parts.push("HttpOnly");
  if (attributes.secure === true) parts.push("Secure");
  return parts.join("; ");
}
