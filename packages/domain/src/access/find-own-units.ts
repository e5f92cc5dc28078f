type Placed = { readonly id: string; readonly parentId: string | null };

/**
 * A member's own units with everything below them: a director's forvaltning includes its centres and institutions. A
 * unit that is named but not there gives nothing. The tree is walked from each unit upwards, so that a ring (which the
 * organisation does not have) would end the walk rather than hang it.
 */
export function findOwnUnits(
  units: readonly Placed[],
  ownIds: readonly string[],
): ReadonlySet<string> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const own = new Set(ownIds);
  return new Set(units.map(({ id }) => id).filter((id) => isBelow(id, { parents, own })));
}

function isBelow(
  id: string,
  { parents, own }: { parents: ReadonlyMap<string, string | null>; own: ReadonlySet<string> },
): boolean {
  const passed = new Set<string>();
  let at: string | null = id;
  while (at !== null && !passed.has(at)) {
    if (own.has(at)) return true;
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}
