import type { ClaimRules } from "@pejling/domain";
import { z } from "zod";

const claim = z.string().min(1).max(200);
const value = z.string().min(1).max(500);
const role = z.string().min(1).max(40);
const MOST_RULES = 2000;

/** The mapping file. A role is any text: one that has left the product must not keep the server from starting. */
const mapping = z.strictObject({
  municipal: z
    .array(
      z.strictObject({
        claim,
        value,
        kommunekode: z.string().regex(/^\d{4}$/),
        role,
        units: z.array(z.string().min(1).max(80)).default([]),
      }),
    )
    .max(MOST_RULES)
    .default([]),
  platform: z.array(z.strictObject({ claim, value, role })).max(MOST_RULES).default([]),
  /** The provider hands out the addresses in these domains itself, so they are the person's own. */
  trustedEmailDomains: z
    .array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/))
    .max(200)
    .default([]),
});

export type IdentityMapping = ClaimRules & { readonly trustedEmailDomains: readonly string[] };

export const NO_MAPPING: IdentityMapping = { municipal: [], platform: [], trustedEmailDomains: [] };

export type ParsedMapping =
  | { readonly kind: "mapping"; readonly mapping: IdentityMapping }
  /** `place`: where in the file, as `municipal.2.kommunekode`; empty when it is no JSON at all. */
  | { readonly kind: "invalid"; readonly place: string };

export function parseMapping(text: string): ParsedMapping {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { kind: "invalid", place: "" };
  }
  const parsed = mapping.safeParse(file);
  if (parsed.success) return { kind: "mapping", mapping: parsed.data };
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return { kind: "invalid", place: [...(issue?.path ?? []), ...unknown].join(".") || "filen" };
}
