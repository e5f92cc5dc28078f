import { z } from "zod";
import { id, kommunekode, LONG_TEXT, SHORT_TEXT, seenVersion, slug, text } from "./text";

/** 20 MB of bytes stand as 27 million base64 characters. */
const MAX_BASE64 = 28_000_000;

export const readStrategyInput = z.strictObject({
  id,
  fileName: text(SHORT_TEXT),
  contentBase64: z.string().max(MAX_BASE64),
  address: text(2000),
  readAt: z.iso.date().nullable(),
});

export const strategyAddress = z.strictObject({ slug });

export const ITEM_STATES = ["suggested", "confirmed", "rejected", "corrected"] as const;

export const decideItemInput = z.strictObject({
  slug,
  itemId: id,
  state: z.literal(ITEM_STATES),
  /** The person's own value when the state is `corrected`; JSON of the same kind as the suggested value. */
  corrected: z.json().nullable(),
  seenVersion,
});

export const confirmAllInput = z.strictObject({ slug, parentId: id.nullable() });
export const compareStrategiesInput = z.strictObject({
  kommunekoder: z.array(kommunekode).max(98),
});
export const correctedText = text(LONG_TEXT);
