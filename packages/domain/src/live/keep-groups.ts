/** Fewer than this many together, and a group's answers would tell whose they are. */
export const SMALLEST_GROUP = 5;

/**
 * The groups whose name may be kept beside their answers. A group is kept when it has at least five, and when those who are
 * not kept are none or at least five as well: else subtracting the kept from all would show the few that are left. Then the
 * smallest kept group joins them (of two alike the later in the order given).
 *
 * @param sizes how many are in each group; groups of nobody change nothing
 */
export function keepGroups<Group extends string>(
  sizes: ReadonlyMap<Group, number>,
): ReadonlySet<Group> {
  const kept = [...sizes].filter(([, size]) => size >= SMALLEST_GROUP);
  kept.sort(([, left], [, right]) => right - left);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  while (kept.length > 0) {
    const rest = total - kept.reduce((sum, [, size]) => sum + size, 0);
    if (rest === 0 || rest >= SMALLEST_GROUP) break;
    kept.pop();
  }
  return new Set(kept.map(([group]) => group));
}
