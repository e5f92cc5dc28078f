import type { Found, StrategyKind } from "@pejling/contract";
import type { Paper } from "./paper";

const BY_TITLE: readonly (readonly [StrategyKind, RegExp])[] = [
  ["backgroundPaper", /baggrunds(?:papir|notat|rapport)/iu],
  ["preAnalysis", /(?:foranalyse|forundersøgelse)/iu],
  ["channelStrategy", /kanal-?\s?(?:og [\p{L}-]{3,30})?strategi/iu],
  ["dataStrategy", /(?<!\p{L})data-?\s?strategi/iu],
  ["pool", /pulje/iu],
  ["principles", /princip/iu],
  [
    "plan",
    /(?:handl(?:e|ings)plan|indsatsplan|udviklingsplan|virksomhedsplan|(?<!\p{L})plan for|program)/iu,
  ],
  ["report", /(?:redegørelse|rapport|evaluering|måling|status på|årsberetning)/iu],
  ["strategy", /(?:strategi|vision|digitale? retning)/iu],
  ["policy", /politik/iu],
];

/**
 * What sort of paper this is. A case with a recommendation and a decision is a case whatever strategy its
 * title names; otherwise the title says it, the first word of the list above winning.
 */
export function readKind(paper: Paper, title: Found<string> | null): Found<StrategyKind> | null {
  const labels = new Map(paper.segments.map((segment) => [segment.label, segment]));
  const recommendation = labels.get("recommendation") ?? findLimbIntroduction(paper);
  if (recommendation !== undefined && (labels.has("decision") || labels.has("recommendation"))) {
    const first = paper.clean.offsets[recommendation.start] ?? 0;
    const last = paper.clean.offsets[recommendation.end - 1] ?? first;
    return {
      value: "case",
      place: { start: first, end: last + 1 },
      rule: "recommendation-section",
    };
  }
  if (title === null) return null;
  const kind = BY_TITLE.find(([, pattern]) => pattern.test(title.value));
  return kind === undefined ? null : { value: kind[0], place: title.place, rule: "title-word" };
}

function findLimbIntroduction(paper: Paper) {
  return paper.segments.find((segment) =>
    /(?:indstiller|indstilles|anbefaler)[^.]{0,80},?\s?(?:at|:)/u.test(segment.text.slice(0, 400)),
  );
}
