import { FORMS, INTERVIEW_KINDS, INTERVIEW_STATUSES, ROLES } from "@pejling/domain";
import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { id, localDateTime, requiredText, SHORT_TEXT, seenVersion, text } from "./text";

export const interviewAddress = assessmentAddress.extend({ number: z.int().min(1).max(9999) });

export const saveInterviewInput = assessmentAddress.extend({
  id,
  kind: z.literal(INTERVIEW_KINDS),
  title: requiredText(SHORT_TEXT),
  unitId: id,
  plannedAt: localDateTime.nullable(),
  durationMinutes: z.int().min(5).max(600),
  place: text(SHORT_TEXT),
  facilitator: text(SHORT_TEXT),
  noteTaker: text(SHORT_TEXT),
  form: z.literal(FORMS),
  status: z.literal(INTERVIEW_STATUSES),
  seenVersion,
});

export const removeInterviewInput = assessmentAddress.extend({ id });
export const startInterviewInput = assessmentAddress.extend({ id });

export const saveParticipantInput = assessmentAddress.extend({
  id,
  interviewId: id,
  unitId: id,
  role: z.literal(ROLES),
  name: text(120),
  seenVersion,
});

export const removeParticipantInput = assessmentAddress.extend({ id });
