import { z } from "zod";
import {
  CASE_NUMBER_KINDS,
  DATE_CERTAINTIES,
  LINK_STRENGTHS,
  STRATEGY_KINDS,
} from "./strategy-reading";
import { kommunekode, slug } from "./text";

/** What sort of document the facts come from: those a reader of papers tells apart, and some more. */
export const REFERENCE_STRATEGY_KINDS = [
  ...STRATEGY_KINDS,
  "fieldStrategy",
  "programme",
  "governance",
  "cooperation",
  "article",
] as const;

/** How much of the document the facts were taken from; what lies outside it is unknown, not absent. */
export const SOURCE_EXTENTS = ["full", "partial", "mention"] as const;

export const STRATEGY_STATUSES = [
  "draft",
  "forDiscussion",
  "forDecision",
  "adopted",
  "published",
  "unknown",
] as const;

export const RELATION_KINDS = [
  "replaces",
  "replacesIf",
  "overlaps",
  "reflects",
  "frames",
  "continues",
  "partOf",
  "accompanies",
] as const;

/** `official`: the document's own title; `shortened`: ours, because the title is a long sentence. */
export const WORDINGS = ["official", "shortened"] as const;

const text = z.string().regex(/\S/);
const year = z.int().min(1970).max(2100);
const month = z.int().min(1).max(12);
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
/** `actual`: it happened or holds; `planned`: expected or proposed; `approximate`: the source is vague. */
const certainty = z.literal(DATE_CERTAINTIES);
const number = z.int().positive().nullable();
const span = { from: year.nullable(), to: year.nullable() };

/** Crosswalk: own theme ↔ model theme. Empty = no counterpart, which is a finding and not a zero. */
const modelThemes = z
  .array(z.strictObject({ theme: text, strength: z.literal(LINK_STRENGTHS) }).readonly())
  .readonly();

const titled = { title: text, wording: z.literal(WORDINGS) };

const themeSchema = z
  .strictObject({
    number,
    ...titled,
    /** Our words where the document groups its themes without naming the groups. */
    group: text.nullable(),
    focusAreas: z.array(z.strictObject(titled).readonly()).readonly(),
    modelThemes,
  })
  .readonly();

const landmarkSchema = z
  .strictObject({
    number,
    title: text,
    /** Numbers of the themes it supports. */
    supports: z.array(z.int().positive()).readonly(),
    challenges: z.array(text).readonly(),
    initiatives: z.array(text).readonly(),
    goals: z.array(text).readonly(),
  })
  .readonly();

const limbSchema = z
  .strictObject({
    number,
    text,
    /** The verb asked for and the outcome, in Danish; null where the source does not show it. */
    requested: text.nullable(),
    outcome: text.nullable(),
    /** false = decided without a vote; null = not told. */
    vote: z.boolean().nullable(),
  })
  .readonly();

const relationSchema = z
  .strictObject({
    kind: z.literal(RELATION_KINDS),
    target: z.strictObject({ title: text, slug: slug.nullable() }).readonly(),
    from: date.nullable(),
    condition: text.nullable(),
    certainty,
  })
  .readonly();

const sourceSchema = z
  .strictObject({
    addresses: z.array(z.url({ protocol: /^https?$/ })).readonly(),
    note: text,
    /** The day the source was read; null where it was not noted. */
    read: date.nullable(),
    extent: z.literal(SOURCE_EXTENTS),
  })
  .readonly();

const yearWheelSchema = z
  .strictObject({
    what: text,
    months: z.strictObject({ from: month, to: month }).readonly().nullable(),
    body: text.nullable(),
  })
  .readonly();

/** Facts about one published document: names, titles, dates and figures, never its sentences. */
export const referenceStrategySchema = z
  .strictObject({
    slug,
    source: sourceSchema,
    /** The municipality whose document it is; null for a joint or foreign body, which `body` names. */
    municipality: kommunekode.nullable(),
    body: text.nullable(),
    /** Municipalities taking part in a joint document. */
    members: z.array(kommunekode).readonly(),
    country: z.literal(["DK", "NO", "SE"]),
    title: text,
    kind: z.literal(REFERENCE_STRATEGY_KINDS),
    period: z
      .strictObject({
        stated: z.array(z.strictObject({ text, ...span }).readonly()).readonly(),
        resolved: z
          .strictObject({ ...span, note: text.nullable() })
          .readonly()
          .nullable(),
      })
      .readonly(),
    status: z.literal(STRATEGY_STATUSES),
    adopted: z
      .strictObject({ body: text.nullable(), date: date.nullable(), certainty })
      .readonly()
      .nullable(),
    meeting: z.strictObject({ body: text, date, item: text.nullable() }).readonly().nullable(),
    caseNumbers: z
      .array(z.strictObject({ kind: z.literal(CASE_NUMBER_KINDS), value: text }).readonly())
      .readonly(),
    vision: text.nullable(),
    goals: z.array(text).readonly(),
    principles: z.array(text).readonly(),
    themes: z.array(themeSchema).readonly(),
    /** What the document as a whole is about, beside or instead of themes of its own. */
    modelThemes,
    landmarks: z.array(landmarkSchema).readonly(),
    limbs: z.array(limbSchema).readonly(),
    relations: z.array(relationSchema).readonly(),
    figures: z
      .array(
        z
          .strictObject({ what: text, value: z.number(), unit: text, approximate: z.boolean() })
          .readonly(),
      )
      .readonly(),
    dates: z.array(z.strictObject({ date, what: text, certainty }).readonly()).readonly(),
    yearWheel: z.array(yearWheelSchema).readonly(),
  })
  .readonly();

export type ReferenceStrategy = z.infer<typeof referenceStrategySchema>;
export const referenceStrategiesSchema = z.array(referenceStrategySchema).readonly();
