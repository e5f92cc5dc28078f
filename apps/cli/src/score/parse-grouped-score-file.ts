import { parseScoreFile, type ScoreFile, scoreFileSchema } from "@pejling/contract";
import { checkScoringInput, type DuplicateProblem, describeScoringProblem } from "@pejling/domain";

type Entry = { readonly unit?: unknown; readonly question?: unknown; readonly group?: unknown };
type Grouped = { readonly consensus: readonly Entry[] };

/**
 * Reads a score file in which several groups in one unit may each have agreed on a level: each then says which group it
 * is (`"group": "2"`), as `pejling export --what score-input` writes it. Without groups, the file is what it always was.
 */
export function parseGroupedScoreFile(file: unknown): ScoreFile {
  if (!hasGroups(file)) return parseScoreFile(file);
  const plain = { ...file, consensus: file.consensus.map(({ group: _, ...entry }) => entry) };
  const shape = scoreFileSchema.safeParse(plain);
  if (!shape.success) return parseScoreFile(plain);
  const problems = [...checkScoringInput(shape.data), ...findRepeated(file.consensus)];
  return problems.length === 0
    ? { ok: true, input: shape.data }
    : { ok: false, problems: problems.map(describeScoringProblem) };
}

function hasGroups(file: unknown): file is Grouped {
  const consensus = (file as Partial<Grouped> | null)?.consensus;
  return (
    Array.isArray(consensus) &&
    consensus.every((entry) => typeof entry === "object" && entry !== null) &&
    consensus.some((entry) => typeof entry.group === "string")
  );
}

function findRepeated(consensus: readonly Entry[]): readonly DuplicateProblem[] {
  const seen = new Map<string, number>();
  return consensus.flatMap<DuplicateProblem>(({ unit, question, group }, at) => {
    const key = JSON.stringify([unit, question, group]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, at);
      return [];
    }
    const path = `consensus[${at}]`;
    const where = `consensus[${first}]`;
    return [{ kind: "duplicateConsensus", path, value: String(question), first: where }];
  });
}
