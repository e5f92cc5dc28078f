import { readCookie, seatCookieName } from "../access/read-cookies";
import type { Browser } from "../context";

const LONGEST_SECONDS = 16 * 60 * 60;

/** Keeps the phone's secret where no script on the page can read it, for as long as a session can last. */
export function keepSeat({ publicUrl, setCookie }: Browser, key: string): void {
  const isSecure = publicUrl.startsWith("https:");
  const attributes = [
    `${seatCookieName(isSecure)}=${key}`,
    `Max-Age=${LONGEST_SECONDS}`,
    ...["Path=/", "SameSite=Lax", "HttpOnly"],
    ...(isSecure ? ["Secure"] : []),
  ];
  setCookie(attributes.join("; "));
}

export function readSeatKey({ cookie, publicUrl }: Browser): string | null {
  return readCookie(cookie, seatCookieName(publicUrl.startsWith("https:")));
}
