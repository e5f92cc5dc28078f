import type { MaturityModel, ModelQuestion, ModelTheme } from "@pejling/domain";

const LEVELS = [1, 2, 3, 4, 5] as const;

function both(text: string) {
  return { da: `${text} på dansk`, en: `${text} in English` };
}

function question(id: string, short: boolean): ModelQuestion {
  return {
    id,
    weight: 1,
    short,
    title: both(`Title of ${id}`),
    text: both(`Text of ${id}`),
    levels: LEVELS.map((level) => ({ level, ...both(`Descriptor ${level} of ${id}`) })),
    prompts: [both("Prompt one"), both("Prompt two")],
    audience: ["leader"],
    evidence: [both("Minutes"), both("Figures")],
  };
}

function theme(id: string): ModelTheme {
  return {
    id,
    group: "retning",
    title: both(id),
    shortTitle: both(id),
    meaning: both(`About ${id}`),
    weight: 1,
    questions: [question(`${id}-1`, true), question(`${id}-2`, false)],
  };
}

/** Two themes of two questions: the smallest model in which a weight, a short form and a coverage mean something. */
export const SMALL_MODEL: MaturityModel = {
  id: "lille",
  version: "2026.1",
  title: both("Small model"),
  scale: { min: 1, max: 5 },
  minCoverage: 0.5,
  levels: LEVELS.map((level) => ({ level, title: both("Level"), meaning: both("Meaning") })),
  groups: [{ id: "retning", title: both("Retning") }],
  themes: [theme("styring"), theme("data")],
};
