import { readCookie } from "../access/read-cookies";
import type { Context } from "../context";
import type { SignIn } from "./sign-in";

/** The headers better-auth reads a call from: where it came from, and of the cookies only the one that is meant. */
export function toHeaders({ from, browser }: Context, cookieName: string | null = null): Headers {
  const headers = new Headers({ "x-forwarded-for": from.ip });
  if (from.userAgent !== "") headers.set("user-agent", toHeaderText(from.userAgent));
  const value = cookieName === null ? null : readCookie(browser?.cookie ?? "", cookieName);
  if (value !== null) headers.set("cookie", `${cookieName}=${encodeURIComponent(value)}`);
  return headers;
}

const LONGEST_USER_AGENT = 200;

function toHeaderText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, LONGEST_USER_AGENT);
}

/** Hands better-auth's cookies on to the browser. */
export function keepCookies(
  setCookie: (header: string) => void,
  headers: Headers | null | undefined,
): void {
  for (const header of headers?.getSetCookie() ?? []) setCookie(header);
}

export async function sessionCookie({ auth }: SignIn): Promise<string> {
  return (await auth.$context).authCookies.sessionToken.name;
}

/** The cookie that says whose password was right while a code is waited for. */
export async function codeCookie({ auth }: SignIn): Promise<string> {
  return (await auth.$context).createAuthCookie("two_factor").name;
}
