import type { ScoringInput } from "@pejling/domain";

/** An assessment's answers as a score file. Where several groups agreed on a level for one question, each says which it is. */
export function toScoreInput({ model, ...input }: ScoringInput) {
  const { id, version, scale, minCoverage, themes } = model;
  return {
    model: {
      id,
      version,
      scale,
      minCoverage,
      themes: themes.map((theme) => ({
        id: theme.id,
        weight: theme.weight,
        questions: theme.questions.map((question) => ({
          id: question.id,
          weight: question.weight,
        })),
      })),
    },
    ...input,
    consensus: nameGroups(input.consensus),
  };
}

function nameGroups(consensus: ScoringInput["consensus"]) {
  const keyOf = ({ unit, question }: (typeof consensus)[number]) => `${unit} ${question}`;
  const total = new Map<string, number>();
  for (const entry of consensus) total.set(keyOf(entry), (total.get(keyOf(entry)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return consensus.map((entry) => {
    const key = keyOf(entry);
    if (total.get(key) === 1) return entry;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { ...entry, group: String(number) };
  });
}
