import { ITEM_STATES } from "@pejling/domain";
import { z } from "zod";
import { itemContent } from "./strategy-item";
import { placeSchema, READING_WARNINGS } from "./strategy-reading";
import { id, kommunekode, requiredText, SHORT_TEXT, seenVersion, slug, text } from "./text";

/** 20 MB of bytes stand as 28 million base64 characters. */
const MAX_BASE64 = 28_000_000;

export const readStrategyInput = z.strictObject({
  id,
  fileName: requiredText(SHORT_TEXT),
  contentBase64: z.base64().max(MAX_BASE64),
  /** Where the paper was found, and the day it was read there. */
  address: text(2000),
  readAt: z.iso.date().nullable(),
});

export const strategyAddress = z.strictObject({ slug });

/** `corrected` carries the person's own value, and only it does. `suggested` undoes whatever was decided. */
export const decideItemInput = z
  .strictObject({
    slug,
    itemId: id,
    state: z.literal(ITEM_STATES),
    corrected: itemContent.nullable(),
    seenVersion,
  })
  .refine(({ state, corrected }) => (state === "corrected") === (corrected !== null), {
    error: "a corrected statement has a value of its own, and only it has",
    path: ["corrected"],
  });

export const addItemInput = z.strictObject({
  slug,
  id,
  parentId: id.nullable(),
  content: itemContent,
});
export const confirmAllInput = z.strictObject({ slug, parentId: id.nullable() });
export const reopenItemsInput = z.strictObject({
  slug,
  items: z.array(z.strictObject({ id, version: seenVersion })).max(20_000),
});
export const renameStrategyInput = z.strictObject({
  slug,
  title: requiredText(SHORT_TEXT),
  seenVersion,
});
export const compareStrategiesInput = z.strictObject({
  kommunekoder: z.array(kommunekode).max(98),
});

const count = z.int().min(0);

/** What the reader says about its own reading; kept beside the strategy. */
export const readingNotesSchema = z.strictObject({
  /** Stretches of the original that are not the paper: host page, contents, page footers. */
  removedPlaces: z.array(placeSchema),
  removed: z.strictObject({
    relatedLinks: count,
    pageFooters: count,
    pageNumbers: count,
    hyphens: count,
  }),
  language: z.enum(["da", "sv", "no", "en", "unknown"]),
  warnings: z.array(z.enum(READING_WARNINGS)),
  sentences: count,
});
export type ReadingNotes = z.infer<typeof readingNotesSchema>;
