/** The page to go on to after signing in: a path on this server, never another's; else the front page. */
export function toLocalPath(wanted: string | undefined): string {
  const base = "https://pejling.invalid";
  if (wanted === undefined || !wanted.startsWith("/") || !URL.canParse(wanted, base)) return "/";
  const { origin, pathname, search, hash } = new URL(wanted, base);
  if (origin !== base || pathname.startsWith("//") || pathname === "/log-ind") return "/";
  return `${pathname}${search}${hash}`;
}
