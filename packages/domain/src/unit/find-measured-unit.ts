type Node = { readonly id: string; readonly parentId: string | null };

/**
 * The unit a person's answers count in: the nearest measured unit at or above the person's own unit, so that a nurse
 * in a care home counts in her forvaltning. `null` when no unit on the way up is measured, and for a tree that
 * (through damaged data) runs in a ring.
 */
export function findMeasuredUnit(
  unitId: string,
  unitsById: ReadonlyMap<string, Node>,
  measured: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  for (let id: string | null = unitId; id !== null && !seen.has(id); ) {
    if (measured.has(id)) return id;
    seen.add(id);
    id = unitsById.get(id)?.parentId ?? null;
  }
  return null;
}
