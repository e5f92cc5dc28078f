import type { ReadingWarning, StrategyProposal } from "@pejling/contract";
import { isDanish } from "../text/is-danish";
import { type Paper, READ_AT_MOST, toPaper } from "./paper";
import { readCaseNumbers } from "./read-case-numbers";
import { readDates } from "./read-dates";
import { readKind } from "./read-kind";
import { readLandmarks } from "./read-landmarks";
import { readLimbs } from "./read-limbs";
import { type MunicipalityName, readMunicipality } from "./read-municipality";
import { readPeriods } from "./read-periods";
import { readSurveys } from "./read-surveys";
import { readThemes } from "./read-themes";
import { readTitle } from "./read-title";
import { readVision } from "./read-vision";
import { resolvePeriod } from "./resolve-period";

export type ReadingLists = { readonly municipalities: readonly MunicipalityName[] };

/** Reads a published strategy or case into a proposal. What the paper does not say stays null or empty. */
export function readStrategy(text: string, lists: ReadingLists): StrategyProposal {
  const paper = toPaper(text);
  const title = readTitle(paper);
  const periods = [...readPeriods(paper, title)];
  const themes = [...readThemes(paper)];
  const language = isDanish(paper.clean.text);
  return {
    title,
    municipality: readMunicipality({ paper, title, municipalities: lists.municipalities }),
    kind: readKind(paper, title),
    periods,
    period: resolvePeriod(periods),
    caseNumbers: [...readCaseNumbers(paper)],
    vision: readVision(paper),
    themes,
    landmarks: [...readLandmarks(paper)],
    limbs: [...readLimbs(paper)],
    dates: [...readDates(paper)],
    surveys: [...readSurveys(paper)],
    sentences: paper.sentences.map((sentence) => ({ text: sentence.text, place: sentence.place })),
    contents: toContents(paper),
    removed: { ...paper.clean.removed },
    language,
    warnings: toWarnings({
      language: language.language,
      hasThemes: themes.length > 0,
      hasTitle: title !== null,
      isWhole: text.length <= READ_AT_MOST,
    }),
  };
}

function toContents(paper: Paper): StrategyProposal["contents"] {
  return paper.clean.contents.map(({ number, title, page, start, end }) => ({
    number,
    title,
    page,
    place: { start, end },
  }));
}

function toWarnings(input: {
  readonly language: StrategyProposal["language"]["language"];
  readonly hasThemes: boolean;
  readonly hasTitle: boolean;
  readonly isWhole: boolean;
}): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  if (input.language === "unknown") warnings.push("languageUnknown");
  else if (input.language !== "da") warnings.push("notDanish");
  if (!input.hasThemes) warnings.push("noThemes");
  if (!input.hasTitle) warnings.push("noTitle");
  if (!input.isWhole) warnings.push("partlyRead");
  return warnings;
}
