import type { CsvCell } from "@pejling/contract";
import type { CellReason } from "@pejling/domain";
import type { Caller } from "../data/create-caller";

type Result = Awaited<ReturnType<Caller["result"]["get"]>>;
type About = {
  readonly kommunekode: string;
  readonly result: Result;
  /** The theme a question belongs to. */
  readonly themeOf: (question: string) => string;
};
type Measure = readonly [name: string, value: CsvCell | boolean, remark?: string];
type Place = { readonly unit?: string; readonly theme?: string; readonly question?: string };

export const RESULT_HEADER = [
  "kommunekode",
  "måling",
  "enhed",
  "tema",
  "spørgsmål",
  "tal",
  "værdi",
  "bemærkning",
];

const REASONS: Readonly<Record<CellReason, string>> = {
  nothingApplicable: "intet er relevant",
  nothingRated: "intet er vurderet",
  belowMinCoverage: "for få spørgsmål har et niveau",
};

/** One number a row, as far as it may be seen outside the interview. Whoever opens it is Danish, and so are its words. */
export function toResultRows(about: About): readonly (readonly CsvCell[])[] {
  const { kommunekode, result } = about;
  const toRows = (place: Place, measures: readonly Measure[]) =>
    measures.map(([name, value, remark = ""]) => [
      kommunekode,
      result.assessment.slug,
      place.unit ?? "",
      place.theme ?? "",
      place.question ?? "",
      name,
      typeof value === "boolean" ? (value ? "ja" : "nej") : value,
      remark,
    ]);
  return [
    ...toRows({}, [
      ["niveau", result.overall.score],
      ["andel af vejen til målene", result.overall.percentToTarget],
    ]),
    ...result.themes.flatMap((row) => toRows({ theme: row.theme }, toThemeMeasures(row))),
    ...result.cells.flatMap((row) =>
      toRows({ unit: row.unit, theme: row.theme }, toCellMeasures(row)),
    ),
    ...result.questions.flatMap((row) => {
      const { unit, question } = row.kind === "shown" ? row.question : row;
      return toRows({ unit, theme: about.themeOf(question), question }, toQuestionMeasures(row));
    }),
  ];
}

function toThemeMeasures(row: Result["themes"][number]): readonly Measure[] {
  return [
    ["niveau", row.score],
    ["laveste enhed", row.lowest],
    ["højeste enhed", row.highest],
    ["ICC(1)", row.icc1],
    ["ICC(2)", row.icc2],
    ["ledere minus medarbejdere", row.roleGap],
    ["mål", row.target?.level ?? null],
    ["udgangspunkt", row.baseline],
  ];
}

function toCellMeasures(row: Result["cells"][number]): readonly Measure[] {
  const remark = row.reason === null ? "" : REASONS[row.reason];
  return [
    ["niveau", row.score, remark],
    ["antal personer", row.n],
    [
      "enighed",
      row.spread?.agreement ?? null,
      row.spread === null ? "skjult: færre end 5 svar" : "",
    ],
    ["dækning", row.coverage],
    ["laveste spørgsmål", row.min],
    ["geometrisk gennemsnit", row.geometricMean],
    ["alle spørgsmål mindst", row.gated],
    ["rwg(j)", row.rwgj],
    ["ledere minus medarbejdere", row.roleGap],
  ];
}

function toQuestionMeasures(row: Result["questions"][number]): readonly Measure[] {
  if (row.kind === "hidden") {
    const remark = row.reason === "noRatings" ? "ingen svar" : "fordeling skjult: færre end 5 svar";
    return [
      ["niveau", row.level, remark],
      ["antal svar", row.n],
    ];
  }
  const { question } = row;
  return [
    ["niveau", question.level],
    ["antal svar", question.n],
    ...Object.entries(question.distribution).map(
      ([level, count]) => [`svar på niveau ${level}`, count] as const,
    ),
    ["ved ikke", question.dontKnow],
    ["ikke relevant", question.notApplicable],
    ["ikke spurgt", question.notAsked],
    ["gennemsnit", question.mean],
    ["median", question.median],
    ["laveste svar", question.min],
    ["højeste svar", question.max],
    ["enighed", question.agreement],
    ["rwg", question.rwg],
    ["ADM", question.adm],
    ["awg", question.awg],
    ["delt gruppe", question.split],
    ["ledere minus medarbejdere", question.roleGap],
  ];
}
