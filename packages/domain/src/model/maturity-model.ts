import type { Level, Scale } from "./scale";

/** Who a question is meant for, and in which capacity somebody rates. */
export const ROLES = ["director", "leader", "employee"] as const;
export type Role = (typeof ROLES)[number];

export type LocalText = { readonly da: string; readonly en: string };

/** One published version of the themes, questions and weights. Data, never branches in code. */
export type MaturityModel = {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly scale: Scale;
  /** Share (0–1) of a theme's applicable question weight that must have a level before a score is given. */
  readonly minCoverage: number;
  readonly levels: readonly ModelLevel[];
  readonly groups: readonly ModelGroup[];
  readonly themes: readonly ModelTheme[];
};

export type ModelLevel = {
  readonly level: Level;
  readonly title: LocalText;
  readonly meaning: LocalText;
};

export type ModelGroup = { readonly id: string; readonly title: LocalText };

export type ModelTheme = {
  readonly id: string;
  readonly group: string;
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  readonly meaning: LocalText;
  readonly weight: number;
  readonly questions: readonly ModelQuestion[];
};

export type ModelQuestion = {
  readonly id: string;
  readonly weight: number;
  /** Part of the short form for a one-hour interview. */
  readonly short: boolean;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly levels: readonly LevelDescriptor[];
  readonly prompts: readonly LocalText[];
  readonly audience: readonly Role[];
  readonly evidence: readonly LocalText[];
};

/** What can be observed in practice when a question is on this level. */
export type LevelDescriptor = { readonly level: Level } & LocalText;
