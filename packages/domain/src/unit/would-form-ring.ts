type Node = { readonly id: string; readonly parentId: string | null };

/** Would placing `unitId` under `parentId` make a unit its own ancestor? */
export function wouldFormRing(
  unitId: string,
  parentId: string | null,
  unitsById: ReadonlyMap<string, Node>,
): boolean {
  const seen = new Set([unitId]);
  for (let id = parentId; id !== null; id = unitsById.get(id)?.parentId ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
