import { CHALLENGE_KINDS, CHALLENGE_SCOPES, EVIDENCE_GRADES, NOTE_KINDS } from "@pejling/domain";
import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { id, LONG_TEXT, requiredText, SHORT_TEXT, seenVersion, slug, text } from "./text";

export const saveNoteInput = assessmentAddress.extend({
  id,
  interviewId: id,
  questionId: slug.nullable(),
  kind: z.literal(NOTE_KINDS),
  text: requiredText(LONG_TEXT),
  isAnonymous: z.boolean(),
  mayBeUsed: z.boolean(),
  seenVersion,
});

const WEB_ADDRESS = /^https?:\/\/\S+$/;

export const saveEvidenceInput = assessmentAddress.extend({
  id,
  interviewId: id,
  questionId: slug,
  grade: z.literal(EVIDENCE_GRADES),
  title: requiredText(SHORT_TEXT),
  link: text(2000).refine((link) => link === "" || WEB_ADDRESS.test(link), {
    error: "is not an http(s) address",
  }),
  seenVersion,
});

export const saveChallengeInput = assessmentAddress.extend({
  id,
  interviewId: id.nullable(),
  questionId: slug.nullable(),
  noteId: id.nullable(),
  unitId: id,
  kind: z.literal(CHALLENGE_KINDS),
  scope: z.literal(CHALLENGE_SCOPES),
  statement: requiredText(LONG_TEXT),
  themeIds: z.array(slug).min(1).max(13),
  seenVersion,
});

/** Removing keeps the row, so that undo can bring it back. */
export const removeEntryInput = assessmentAddress.extend({ id, removed: z.boolean(), seenVersion });
