import type { DuplicateProblem } from "./scoring-problem";

/** A thing that may occur once: where it stands, what makes it the same as another, and what to call it. */
export type Occurrence = {
  readonly path: string;
  readonly key: readonly string[];
  readonly value: string;
};

/** Every occurrence after the first, in the order given. */
export function findDuplicates(
  kind: DuplicateProblem["kind"],
  occurrences: readonly Occurrence[],
): readonly DuplicateProblem[] {
  const seen = new Map<string, string>();
  const problems: DuplicateProblem[] = [];
  for (const { path, key, value } of occurrences) {
    const id = JSON.stringify(key);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else problems.push({ kind, path, value, first });
  }
  return problems;
}
