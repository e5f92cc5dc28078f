import type { AssessmentScore } from "@pejling/domain";

/** The shape scripts read; what the product shows beside it is left out, so that the shape does not grow by accident. */
export function toScoreJson({ questions, cells, themes, overall }: AssessmentScore) {
  return {
    questions: questions.map(
      ({ dontKnow: _, notApplicable: _na, notAsked: _no, applicable: _ap, ...row }) => row,
    ),
    cells: cells.map(({ roleGap: _, ...row }) => row),
    themes: themes.map(({ roleGap: _, ...row }) => row),
    overall: { score: overall.score, percentToTarget: overall.percentToTarget },
  };
}
