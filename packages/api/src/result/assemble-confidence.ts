import { listEvidenceGrades } from "@pejling/db";
import {
  bootstrapBands,
  coverRoles,
  discloseCell,
  scoreSensitivity,
  shareEvidence,
} from "@pejling/domain";
import type { Assembled } from "./assemble-result";

export type ConfidenceDocument = Awaited<ReturnType<typeof assembleConfidence>>;

/** How far each number can be trusted: bands, roles, evidence, and what another rule would have said. */
export async function assembleConfidence({ scope, assessment, loaded, score }: Assembled) {
  const { scoring, codeOf } = loaded;
  const bands = bootstrapBands(scoring, score);
  const grades = (await listEvidenceGrades(scope, assessment.id)).map(
    ({ unitId, questionId, grade }) => ({ unit: codeOf(unitId), question: questionId, grade }),
  );
  const rows = new Map(score.questions.map((row) => [`${row.unit} ${row.question}`, row]));
  const rowsOf = (unit: string, theme: string) =>
    (scoring.model.themes.find(({ id }) => id === theme)?.questions ?? []).flatMap(
      (question) => rows.get(`${unit} ${question.id}`) ?? [],
    );
  const weightOf = new Map(
    scoring.model.themes.flatMap(({ questions }) =>
      questions.map(({ id, weight }) => [id, weight] as const),
    ),
  );

  const cells = bands.cells.map((band, at) => {
    const cell = score.cells[at];
    const questions = rowsOf(band.unit, band.theme);
    const isShown = cell !== undefined && discloseCell(cell, questions).spread === "shown";
    const rated = questions.flatMap(({ question, level }) =>
      level === null ? [] : [{ id: question, weight: weightOf.get(question) ?? 0 }],
    );
    return {
      ...band,
      band: isShown ? band.band : null,
      reason: isShown || band.band === null ? band.reason : ("fewRatings" as const),
      evidence: shareEvidence(
        rated,
        grades.filter(({ unit }) => unit === band.unit),
      ),
    };
  });
  const shownThemes = new Set(cells.flatMap(({ theme, band }) => (band === null ? [] : [theme])));
  const themes = bands.themes.map((row) =>
    row.band === null || shownThemes.has(row.theme)
      ? row
      : { ...row, band: null, reason: "fewRatings" as const },
  );
  return {
    cells,
    themes,
    overall: themes.some(({ band }) => band !== null) ? bands.overall : null,
    roles: coverRoles(scoring),
    sensitivity: scoreSensitivity(scoring, score),
  };
}
