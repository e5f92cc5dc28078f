import type { ItemContent, ItemKind } from "@pejling/domain";
import { z } from "zod";
import { RELATION_KINDS } from "./reference-strategy";
import { CASE_NUMBER_KINDS, DATE_CERTAINTIES, LINK_STRENGTHS } from "./strategy-reading";
import { kommunekode, LONG_TEXT, requiredText, SHORT_TEXT, slug, text } from "./text";

const words = requiredText(LONG_TEXT);
const line = requiredText(SHORT_TEXT);
const year = z.int().min(1900).max(2199).nullable();
const number = z.int().min(1).max(999);
const isoDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const certainty = z.literal(DATE_CERTAINTIES);
const month = z.int().min(1).max(12);

function content<Kind extends ItemKind, Value extends z.ZodType>(kind: Kind, value: Value) {
  return z.strictObject({ kind: z.literal(kind), value });
}

/** A statement of a strategy: its kind and a value of that kind. */
export const itemContent = z.discriminatedUnion("kind", [
  content("title", words),
  content("municipality", z.strictObject({ kommunekode, name: line })),
  content("documentKind", line),
  content("period", z.strictObject({ text: words, from: year, to: year })),
  content(
    "resolvedPeriod",
    z.strictObject({ from: year, to: year, note: text(LONG_TEXT).nullable() }),
  ),
  content("caseNumber", z.strictObject({ kind: z.literal(CASE_NUMBER_KINDS), value: line })),
  content("vision", words),
  content("principle", words),
  content("theme", z.strictObject({ number: number.nullable(), title: words })),
  content("group", words),
  content("aim", words),
  content("focusArea", words),
  content(
    "crosswalk",
    z.strictObject({
      theme: line,
      strength: z.literal(LINK_STRENGTHS),
      terms: z.array(z.string()).max(200).readonly(),
    }),
  ),
  content("landmark", z.strictObject({ number: number.nullable(), title: words })),
  content("support", number),
  content("challenge", words),
  content("initiative", words),
  content("goal", words),
  content("limb", z.strictObject({ number: number.nullable(), text: words })),
  content("requested", words),
  content("decision", z.strictObject({ outcome: words, vote: z.boolean().nullable() })),
  content("date", z.strictObject({ date: isoDate, what: text(LONG_TEXT), certainty })),
  content(
    "figure",
    z.strictObject({
      text: words,
      n: z.number().min(0).nullable(),
      approximate: z.boolean(),
      sharePct: z.number().min(0).max(100).nullable(),
    }),
  ),
  content(
    "relation",
    z.strictObject({
      relation: z.literal(RELATION_KINDS),
      text: words,
      slug: slug.nullable(),
      from: isoDate.nullable(),
      condition: text(LONG_TEXT).nullable(),
      certainty: certainty.nullable(),
    }),
  ),
  content(
    "yearWheel",
    z.strictObject({
      what: words,
      months: z.strictObject({ from: month, to: month }).nullable(),
      body: line.nullable(),
    }),
  ),
]) satisfies z.ZodType<ItemContent>;
