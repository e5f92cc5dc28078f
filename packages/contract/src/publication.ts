import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { id, isoDate, requiredText, token } from "./text";

/** `label` says whom the link is for; `expiresAt` is the last day it opens. */
export const createPublicationInput = assessmentAddress.extend({
  id,
  label: requiredText(120),
  expiresAt: isoDate,
});

export const revokePublicationInput = assessmentAddress.extend({ id });
export const publicationToken = z.strictObject({ token });
