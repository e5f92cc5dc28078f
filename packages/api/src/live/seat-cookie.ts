import { readCookie, seatCookieName } from "../access/read-cookies";
import type { Browser } from "../context";

const LONGEST_SECONDS = 16 * 60 * 60;

/** Keeps the phone's secret where no script on the page can read it, for as long as a session can last. */
export function keepSeat(browser: Browser, key: string): void {
  browser.setCookie(toCookie(browser, { value: key, seconds: LONGEST_SECONDS }));
}

export function forgetSeat(browser: Browser): void {
  browser.setCookie(toCookie(browser, { value: "", seconds: 0 }));
}

export function readSeatKey({ cookie, publicUrl }: Browser): string | null {
  return readCookie(cookie, seatCookieName(publicUrl.startsWith("https:")));
}

function toCookie(
  { publicUrl }: Browser,
  { value, seconds }: { readonly value: string; readonly seconds: number },
): string {
  const isSecure = publicUrl.startsWith("https:");
  return [
    `${seatCookieName(isSecure)}=${value}`,
    `Max-Age=${seconds}`,
    ...["Path=/", "SameSite=Lax", "HttpOnly"],
    ...(isSecure ? ["Secure"] : []),
  ].join("; ");
}
