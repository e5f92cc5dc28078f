const BASE = "https://pejling.invalid";
const LONGEST = 1000;
/** Pages that lead to signing in; going on to them would go round in a ring. */
const SIGN_IN = /^\/(log-ind|auth|trpc)(\/|$)/;

/** The page to go on to: a path on this server, read as a browser would read it. Anything else is the front page. */
export function toLocalPath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST || !wanted.startsWith("/")) return "/";
  if (!URL.canParse(wanted, BASE)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, BASE);
  if (origin !== BASE || pathname.startsWith("//") || SIGN_IN.test(pathname)) return "/";
  return `${pathname}${search}${hash}`;
}
