import type { WritingRefusal } from "@pejling/db";
import { AppError } from "@pejling/domain";

/** The words for an answer that could not be written. */
export function refuseSaving(refusal: WritingRefusal, slug: string): AppError {
  const refuse = `Cannot save rating in assessment "${slug}"`;
  switch (refusal) {
    case "closed":
      return new AppError("ASSESSMENT_CLOSED", `${refuse}: it is closed`);
    case "notOpen":
      return new AppError("ASSESSMENT_NOT_OPEN", `${refuse}: it is a draft`);
    case "notFound":
      return new AppError("PARTICIPANT_NOT_FOUND", `${refuse}: it has no such participant`);
  }
}
