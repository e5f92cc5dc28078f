import type { Found } from "@pejling/contract";
import { collectList } from "./collect-list";
import type { Section } from "./find-section";
import { type Paper, toFound } from "./paper";
import { toIndexes } from "./read-focus-areas";

const AIM_SENTENCE =
  /^(?:(?:med|gennem|i) (?:dette|det|temaet)(?: strategiske)?(?: tema)? (?:vil|skal|ønsker) vi|(?:vores )?(?:målet?|formålet?|ambitionen)(?: med [^.]{1,60}| for [^.]{1,60})? er(?=[\s,:]))/iu;

/** What a theme is for, where the paper says so outright: under "Mål", or in a sentence that says it is the aim. */
export function readAim(paper: Paper, section: Section): Found<string> | null {
  const label = toIndexes(section).find((at) => paper.segments[at]?.label === "goals");
  if (label !== undefined) {
    const goals = collectList({ paper, at: label, isNames: false, rule: "goals-label" });
    const [first] = goals;
    const last = goals.at(-1);
    if (first !== undefined && last !== undefined) {
      const value = goals.map((goal) => goal.value).join("; ");
      return { value, place: { start: first.place.start, end: last.place.end }, rule: first.rule };
    }
  }
  const from = paper.segments[section.first]?.start ?? 0;
  const to = paper.segments[section.last]?.end ?? 0;
  const sentence = paper.sentences.find(
    (each) => each.start >= from && each.end <= to && AIM_SENTENCE.test(each.text),
  );
  if (sentence === undefined) return null;
  return toFound(paper, { start: sentence.start, end: sentence.end, rule: "aim-sentence" });
}
