import { linkCookieName } from "../access/read-cookies";
import type { Browser } from "../context";

/** Keeps a link in the browser for as long as it opens something. */
export function keepLink(
  { publicUrl, setCookie }: Browser,
  { token, expiresAt }: { readonly token: string; readonly expiresAt: Date },
): void {
  setCookie(toCookie(publicUrl, { value: token, expiresAt }));
}

export function forgetLink({ publicUrl, setCookie }: Browser): void {
  setCookie(`${toCookie(publicUrl, { value: "", expiresAt: new Date(0) })}; Max-Age=0`);
}

function toCookie(
  publicUrl: string,
  { value, expiresAt }: { readonly value: string; readonly expiresAt: Date },
): string {
  const isSecure = publicUrl.startsWith("https:");
  return [
    `${linkCookieName(isSecure)}=${value}`,
    `Expires=${expiresAt.toUTCString()}`,
    ...["Path=/", "SameSite=Lax", "HttpOnly"],
    ...(isSecure ? ["Secure"] : []),
  ].join("; ");
}
