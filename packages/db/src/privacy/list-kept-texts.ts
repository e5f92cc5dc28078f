import type { Scope } from "../database/client";
import type { KeptText } from "./kept-text";
import { listTextsOfAssessments } from "./list-texts-of-assessments";
import { listTextsOfInterviews } from "./list-texts-of-interviews";

/** Every text of a municipality that may hold a person's name. */
export async function listKeptTexts(scope: Scope): Promise<KeptText[]> {
  const texts = [...(await listTextsOfInterviews(scope)), ...(await listTextsOfAssessments(scope))];
  return texts.filter(({ text }) => text !== "");
}
