import { createHash } from "node:crypto";
import type { MaturityModel } from "@pejling/domain";

/** JSON with sorted keys and no spaces: two equal values give the same text, however they were typed. */
function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";

  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${toCanonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}

/** SHA-256 (hex) of everything in the model. It decides whether a published version was changed. */
export function hashModel(model: MaturityModel): string {
  return createHash("sha256").update(toCanonicalJson(model), "utf8").digest("hex");
}
