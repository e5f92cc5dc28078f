import { z } from "zod";
import { municipalityScope } from "./municipality";
import { isoDate, text } from "./text";

const LONGEST_QUERY = 80;
const PAGE = 50;
/** A file is fetched in longer pieces than a screen. */
const LONGEST_PAGE = 1000;

/** `from` and `to` are days in Denmark, both included; `before` is the number of the last entry one has seen. */
export const listPlatformAuditInput = z.strictObject({
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  userId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .nullable(),
  action: z
    .string()
    .regex(/^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/)
    .nullable(),
  outcome: z.literal(["done", "refused"]).nullable().default(null),
  query: text(LONGEST_QUERY),
  before: z.int().min(1).nullable(),
  limit: z.int().min(1).max(LONGEST_PAGE).default(PAGE),
});

export const listAuditInput = listPlatformAuditInput.extend(municipalityScope.shape);

export type AuditFilter = z.infer<typeof listPlatformAuditInput>;
