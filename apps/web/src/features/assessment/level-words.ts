import { levelStep } from "../../components/level-step";
import { m } from "../../paraglide/messages";

/** The word that stands with a measured level: that of the nearest step. */
export function levelWord(level: number | null, words: readonly string[]): string {
  const step = levelStep(level);
  return step === null ? "" : (words[step - 1] ?? "");
}

/** The word for a wanted level: a half one lies between two steps and says so. */
export function targetWord(level: number, words: readonly string[]): string {
  const lower = words[Math.floor(level) - 1] ?? "";
  if (Number.isInteger(level)) return lower;
  return m.assessment_between({ lower, upper: words[Math.ceil(level) - 1] ?? "" });
}
