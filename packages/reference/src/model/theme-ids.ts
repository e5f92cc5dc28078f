/** The neutral themes in their order. Small on purpose: it can be imported without the whole model. */
export const THEME_IDS = [
  "styring",
  "gevinster",
  "ledelse",
  "faelles-indsatser",
  "samarbejde",
  "kompetencer",
  "data",
  "sammenhaeng",
  "infrastruktur",
  "sikkerhed",
  "brugervenlighed",
  "velfaerd",
  "klima",
] as const;

export type ThemeId = (typeof THEME_IDS)[number];
