type Written = { readonly questionId: string; readonly version: number };

/** Whether somebody has since written about a question that a sheet shows as it stood before. */
export function isBehind(
  known: readonly Written[],
  written: Readonly<Record<string, number>>,
): boolean {
  const versions = new Map(known.map(({ questionId, version }) => [questionId, version]));
  return Object.entries(written).some(([id, version]) => version > (versions.get(id) ?? 0));
}
