import type { StrategyProposal } from "@pejling/contract";
import type { Paper } from "./paper";

type Survey = StrategyProposal["surveys"][number];

const ABOUT = /(?:undersøgelse|survey|spørgeskema|borgerpanel|besvar|respondent|rundspørge)/iu;
const COUNT =
  /(?:(knap|godt|ca\.|cirka|omkring|over|mere end|næsten|omtrent)\s)?(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{2,6})\s(?:\p{L}+\s)?(?:personer|\p{Ll}*borgere|besvarelser|svar|deltagere|\p{Ll}*medarbejdere|ledere|respondenter|københavnere|\p{Ll}+ensere|\p{Ll}+boere|virksomheder|husstande|brugere)(?!\p{L})/iu;
const SHARE = /(?<![\d.,])(\d{1,3}(?:,\d+)?)\s?(?:pct\.|procent|%)/iu;

/** How many answered a survey, and which share, where a sentence states it. */
export function readSurveys(paper: Paper): readonly Survey[] {
  return paper.sentences.flatMap((sentence): Survey[] => {
    if (!ABOUT.test(sentence.text)) return [];
    const count = COUNT.exec(sentence.text);
    if (count === null) return [];
    const share = SHARE.exec(sentence.text)?.[1];
    const value = {
      text: sentence.text,
      n: Number((count[2] ?? "").replaceAll(".", "")),
      approximate: count[1] !== undefined,
      sharePct: share === undefined ? null : Number(share.replace(",", ".")),
    };
    return [{ value, place: sentence.place, rule: "survey-sentence" }];
  });
}
