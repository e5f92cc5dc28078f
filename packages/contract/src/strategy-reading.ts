import { z } from "zod";

export const STRATEGY_KINDS = [
  "strategy",
  "channelStrategy",
  "dataStrategy",
  "policy",
  "principles",
  "plan",
  "pool",
  "report",
  "preAnalysis",
  "backgroundPaper",
  "case",
] as const;

export const DATE_CERTAINTIES = ["actual", "planned", "approximate"] as const;
export const CASE_NUMBER_KINDS = ["journalnummer", "sag", "dokument", "kle"] as const;
export const LINK_STRENGTHS = ["primary", "partial"] as const;
export const READING_WARNINGS = [
  "notDanish",
  "languageUnknown",
  "noThemes",
  "noTitle",
  "partlyRead",
] as const;

const year = z.int().min(1900).max(2199);
const offset = z.int().min(0);

/** Offsets (UTF-16 units, end exclusive) in the original text as it was kept. */
export const placeSchema = z.strictObject({ start: offset, end: offset });

function found<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, place: placeSchema, rule: z.string().min(1) });
}

const foundText = found(z.string().min(1));

const modelThemeLink = z.strictObject({
  theme: z.string().min(1),
  strength: z.enum(LINK_STRENGTHS),
});

const resolvedPeriod = z.strictObject({
  from: year.nullable(),
  to: year.nullable(),
  note: z.string().nullable(),
});

const municipalityRef = z.strictObject({
  kommunekode: z.string().regex(/^\d{4}$/),
  name: z.string(),
});
const caseNumber = z.strictObject({ kind: z.enum(CASE_NUMBER_KINDS), value: z.string().min(1) });
const datedEvent = z.strictObject({
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  what: z.string(),
  certainty: z.enum(DATE_CERTAINTIES),
});
const removedCounts = z.strictObject({ relatedLinks: z.int(), pageFooters: z.int() });

/** What was read, each item with its place and the rule that found it; suggested until a person confirms. */
export const strategyProposalSchema = z.strictObject({
  title: foundText.nullable(),
  municipality: found(municipalityRef).nullable(),
  kind: found(z.enum(STRATEGY_KINDS)).nullable(),
  periods: z.array(
    found(z.strictObject({ text: z.string(), from: year.nullable(), to: year.nullable() })),
  ),
  period: resolvedPeriod,
  caseNumbers: z.array(found(caseNumber)),
  vision: foundText.nullable(),
  themes: z.array(
    z.strictObject({
      number: z.int().nullable(),
      title: foundText,
      group: foundText.nullable(),
      aim: foundText.nullable(),
      focusAreas: z.array(foundText),
      modelThemes: z.array(modelThemeLink.extend({ terms: z.array(z.string()) })),
    }),
  ),
  landmarks: z.array(
    z.strictObject({
      number: z.int().nullable(),
      title: foundText,
      supports: z.array(found(z.int())),
      challenges: z.array(foundText),
      initiatives: z.array(foundText),
      goals: z.array(foundText),
    }),
  ),
  limbs: z.array(
    z.strictObject({
      number: z.int(),
      text: foundText,
      requested: foundText.nullable(),
      decision: found(
        z.strictObject({ outcome: z.string(), vote: z.boolean().nullable() }),
      ).nullable(),
    }),
  ),
  dates: z.array(found(datedEvent)),
  surveys: z.array(
    found(
      z.strictObject({
        text: z.string(),
        n: z.int().nullable(),
        approximate: z.boolean(),
        sharePct: z.number().nullable(),
      }),
    ),
  ),
  sentences: z.array(z.strictObject({ text: z.string(), place: placeSchema })),
  contents: z.array(
    z.strictObject({
      number: z.string().nullable(),
      title: z.string(),
      page: z.int(),
      place: placeSchema,
    }),
  ),
  removed: removedCounts.extend({ pageNumbers: z.int(), hyphens: z.int() }),
  language: z.strictObject({
    language: z.enum(["da", "sv", "no", "en", "unknown"]),
    isDanish: z.boolean(),
    reason: z.string(),
  }),
  warnings: z.array(z.enum(READING_WARNINGS)),
});

/** The plain shape that scripts read: `pejling strategy FILE --json`. */
export const strategyReadingSchema = z.strictObject({
  title: z.string().nullable(),
  municipality: municipalityRef.nullable(),
  kind: z.enum(STRATEGY_KINDS).nullable(),
  periods: z.array(
    z.strictObject({
      text: z.string(),
      from: year.nullable(),
      to: year.nullable(),
      start: offset,
      end: offset,
    }),
  ),
  period: resolvedPeriod,
  caseNumbers: z.array(caseNumber),
  vision: z.string().nullable(),
  themes: z.array(
    z.strictObject({
      number: z.int().nullable(),
      title: z.string(),
      group: z.string().nullable(),
      aim: z.string().nullable(),
      focusAreas: z.array(z.string()),
      modelThemes: z.array(modelThemeLink),
    }),
  ),
  landmarks: z.array(
    z.strictObject({
      number: z.int().nullable(),
      title: z.string(),
      supports: z.array(z.int()),
      challenges: z.array(z.string()),
      initiatives: z.array(z.string()),
      goals: z.array(z.string()),
    }),
  ),
  limbs: z.array(
    z.strictObject({
      number: z.int(),
      text: z.string(),
      requested: z.string().nullable(),
      outcome: z.string().nullable(),
      vote: z.boolean().nullable(),
    }),
  ),
  dates: z.array(datedEvent),
  sentences: z.array(z.string()),
  removed: removedCounts,
});

export type Place = z.infer<typeof placeSchema>;
export type Found<Value> = { readonly value: Value; readonly place: Place; readonly rule: string };
export type StrategyProposal = z.infer<typeof strategyProposalSchema>;
export type StrategyReading = z.infer<typeof strategyReadingSchema>;
export type StrategyKind = (typeof STRATEGY_KINDS)[number];
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];
export type CaseNumberKind = (typeof CASE_NUMBER_KINDS)[number];
export type LinkStrength = (typeof LINK_STRENGTHS)[number];
export type ReadingWarning = (typeof READING_WARNINGS)[number];
