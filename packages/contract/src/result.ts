import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { slug } from "./text";

export const explainInput = assessmentAddress.extend({
  unit: slug.nullable(),
  theme: slug.nullable(),
});
export const themeQuotesInput = assessmentAddress.extend({ theme: slug, unit: slug.nullable() });
export const modelAddress = z.strictObject({
  id: slug,
  version: z.string().regex(/^[A-Za-z0-9.-]{1,40}$/),
});
