import { ASSESSMENT_STATUSES, FORMS } from "@pejling/domain";
import { z } from "zod";
import { municipalityScope } from "./municipality";
import { id, isoDate, LONG_TEXT, requiredText, SHORT_TEXT, seenVersion, slug, text } from "./text";

export const assessmentAddress = municipalityScope.extend({ slug });

const period = { periodStart: isoDate, periodEnd: isoDate };
const inOrder = ({ periodStart, periodEnd }: { periodStart: string; periodEnd: string }) =>
  periodStart <= periodEnd;
const ORDER = { error: "the period ends before it starts", path: ["periodEnd"] };

export const createAssessmentInput = municipalityScope
  .extend({
    id,
    slug,
    name: requiredText(120),
    form: z.literal(FORMS),
    modelId: slug,
    modelVersion: requiredText(40),
    previousId: id.nullable(),
    ...period,
  })
  .refine(inOrder, ORDER);

export const updateAssessmentInput = assessmentAddress
  .extend({ name: requiredText(120), previousId: id.nullable(), ...period, seenVersion })
  .refine(inOrder, ORDER);

export const changeStatusInput = assessmentAddress.extend({
  to: z.literal(ASSESSMENT_STATUSES),
  acceptMissing: z.boolean(),
});

const measuredUnits = z
  .array(z.strictObject({ unitId: id, weight: z.number().positive().max(1_000_000) }))
  .max(200);

/** The list is saved whole, so `seen` tells which list the person started from. */
export const setMeasuredUnitsInput = assessmentAddress.extend({
  units: measuredUnits,
  seen: measuredUnits,
});

const level = z.number().min(1).max(5);

export const saveTargetInput = assessmentAddress.extend({
  id,
  themeId: slug,
  unitId: id.nullable(),
  level,
  reason: requiredText(LONG_TEXT),
  approvedBy: text(SHORT_TEXT),
  seenVersion,
});

export const removeTargetInput = assessmentAddress.extend({ id });

export const saveBaselineInput = assessmentAddress.extend({
  themeId: slug,
  level,
  source: requiredText(SHORT_TEXT),
  seenVersion,
});

export const removeBaselineInput = assessmentAddress.extend({ themeId: slug });
