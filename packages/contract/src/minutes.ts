import { CORRECTION_ANSWERS, MINUTES_APPROVERS } from "@pejling/domain";
import { z } from "zod";
import { interviewAddress } from "./interview";
import { id, requiredText, seenVersion, slug, text } from "./text";

const LONGEST_CORRECTION = 2000;

/** The newest wording as the caller has seen it; number 0: none. */
const seenMinutes = interviewAddress.extend({
  seenNumber: z.int().min(0).max(9999),
  seenVersion,
});

export const makeMinutesInput = seenMinutes;
export const showMinutesInput = seenMinutes;
export const approveMinutesInput = seenMinutes.extend({ by: z.literal(MINUTES_APPROVERS) });

const correction = z.strictObject({
  id,
  /** Null: about the minutes as a whole. */
  questionId: slug.nullable(),
  text: requiredText(LONGEST_CORRECTION),
});
export const proposeCorrectionInput = interviewAddress.extend(correction.shape);
export const proposeAtSeatInput = correction;
export const decideCorrectionInput = interviewAddress.extend({
  id,
  status: z.literal(CORRECTION_ANSWERS),
  answer: text(LONGEST_CORRECTION),
  seenVersion,
});
