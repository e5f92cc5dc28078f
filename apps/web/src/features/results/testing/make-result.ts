import type { Outline, Result, ResultCell, ResultQuestion, ResultTheme } from "../results-types";

const both = (text: string) => ({ da: text, en: text });
const LEVEL_WORDS = ["Spredt", "Begyndende", "Fælles", "Styret", "Førende"];
const LEVELS = [1, 2, 3, 4, 5] as const;

export function makeCell(unit: string, theme: string, rest: Partial<ResultCell> = {}): ResultCell {
  return {
    unit,
    theme,
    score: 3,
    coverage: 1,
    min: 3,
    geometricMean: 3,
    gated: 3,
    n: 8,
    rwgj: null,
    reason: null,
    roleGap: null,
    spread: {
      distribution: { 1: 0, 2: 1, 3: 6, 4: 1, 5: 0 },
      agreement: 0.8,
      splitQuestions: [],
    },
    ...rest,
  };
}

export function makeTheme(theme: string, rest: Partial<ResultTheme> = {}): ResultTheme {
  return {
    theme,
    score: 3,
    lowest: 2.5,
    highest: 3.5,
    icc1: 0.2,
    icc2: 0.4,
    roleGap: null,
    target: null,
    baseline: null,
    progress: null,
    ...rest,
  };
}

type ShownQuestion = Extract<ResultQuestion, { kind: "shown" }>["question"];

export function makeQuestion(
  unit: string,
  question: string,
  rest: Partial<ShownQuestion> = {},
): ResultQuestion {
  return {
    kind: "shown",
    question: {
      unit,
      question,
      n: 6,
      distribution: { 1: 0, 2: 0, 3: 6, 4: 0, 5: 0 },
      mean: 3,
      median: 3,
      min: 3,
      max: 3,
      agreement: 1,
      rwg: 1,
      adm: 0,
      awg: 1,
      split: false,
      level: 3,
      basis: "median",
      roleGap: null,
      dontKnow: 0,
      notApplicable: 0,
      notAsked: 0,
      applicable: true,
      ...rest,
    },
  };
}

const UNITS = [
  { code: "ssf", name: "Social og Sundhed", shortName: "SSF" },
  { code: "bkf", name: "Børn og Kultur", shortName: "BKF" },
  { code: "bmf", name: "By og Miljø", shortName: "BMF" },
];

/** A small municipality: three forvaltninger, three themes, everything on level 3 unless said otherwise. */
export function makeResult(rest: Partial<Result> = {}): Result {
  return {
    assessment: {
      id: "a1",
      slug: "2026-1",
      name: "Måling 2026",
      modelId: "pejling",
      modelVersion: "2026.1",
      form: "full",
      status: "review",
      periodStart: "2026-03-01",
      periodEnd: "2026-06-30",
      createdAt: "2026-01-05T08:00:00.000Z",
      closedAt: null,
      version: 1,
      previous: null,
    },
    units: UNITS.map((unit) => ({
      ...unit,
      kind: "department" as const,
      headcount: null,
      weight: 1,
      respondents: 10,
    })),
    questions: [],
    cells: ["ssf", "bkf", "bmf"].flatMap((unit) =>
      ["styring", "data", "klima"].map((theme) => makeCell(unit, theme)),
    ),
    themes: ["styring", "data", "klima"].map((theme) => makeTheme(theme)),
    unitTargets: [],
    overall: { score: 3, percentToTarget: null },
    respondents: { total: 30, byRole: { director: 3, leader: 9, employee: 18 } },
    isFrozen: false,
    ...rest,
  } as Result;
}

export function makeOutline(): Outline {
  const theme = (id: string, group: string, title: string) => ({
    id,
    group,
    title: both(title),
    shortTitle: both(title),
    meaning: both(`Om ${title}`),
    weight: 1,
    questions: [1, 2, 3, 4].map((number) => ({
      id: `${id}-${number}`,
      weight: 1,
      short: number === 1,
      title: both(`${title} ${number}?`),
    })),
  });
  return {
    id: "pejling",
    version: "2026.1",
    title: both("Pejling"),
    scale: { min: 1, max: 5 },
    minCoverage: 0.5,
    levels: LEVELS.map((level, at) => ({
      level,
      title: both(LEVEL_WORDS[at] ?? ""),
      meaning: both(""),
    })),
    groups: [
      { id: "retning", title: both("Retning og styring") },
      { id: "fundament", title: both("Fundament") },
      { id: "vaerdi", title: both("Værdi") },
    ],
    themes: [
      theme("styring", "retning", "Styring"),
      theme("data", "fundament", "Data"),
      theme("klima", "vaerdi", "Klima"),
    ],
  };
}
