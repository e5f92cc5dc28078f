import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The session cookie's name; over https browsers keep a `__Secure-` name for https alone. */
export function sessionCookieName(isSecure: boolean): string {
  return `${isSecure ? "__Secure-" : ""}pejling.session_token`;
}

export function linkCookieName(isSecure: boolean): string {
  return `${isSecure ? "__Secure-" : ""}pejling.link`;
}

export function seatCookieName(isSecure: boolean): string {
  return `${isSecure ? "__Secure-" : ""}pejling.seat`;
}

/** One cookie's value out of the request's header, or null. */
export function readCookie(header: string, name: string): string | null {
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    return decode(pair.slice(at + 1).trim());
  }
  return null;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/**
 * The session's token out of the signed cookie, or null. The signature is made with the server's secret: whoever has a copy
 * of the database alone cannot make a cookie of what stands in it.
 */
export function readToken(value: string, secret: string): string | null {
  const at = value.lastIndexOf(".");
  if (at <= 0) return null;
  const token = value.slice(0, at);
  const given = Buffer.from(value.slice(at + 1), "base64");
  const wanted = createHmac("sha256", secret).update(token).digest();
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : null;
}

/** Links are kept as their hash, so that a copy of the database opens none. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
