type Staff = readonly { readonly name: string; readonly screen: string }[];

/** Who took the step before one's own: another who leads, one's own other window, or somebody who is not told apart. */
export type First =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "ownWindow" }
  | { readonly kind: "somebody" };

export function findWhoWasFirst(staff: Staff, me: string): First {
  const names = staff.filter(({ screen }) => screen === "facilitator").map(({ name }) => name);
  const own = names.indexOf(me);
  const others = names.filter((_, at) => at !== own);
  const [first, ...more] = [...new Set(others)];
  if (first === undefined || more.length > 0) return { kind: "somebody" };
  return first === me ? { kind: "ownWindow" } : { kind: "named", name: first };
}
