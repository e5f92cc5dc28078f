/**
 * Did a write meet a row that is already there, or point at one that is not? Ids are made by whoever writes, so both can
 * come from outside and are answers, not bugs.
 */
export function isClash(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === "P2002" || code === "P2003";
}
