export type Crumb = { readonly href: string; readonly word: CrumbWord; readonly value: string };
export type CrumbWord =
  | "municipalities"
  | "municipality"
  | "newAssessment"
  | "access"
  | "privacy"
  | "audit"
  | "overview"
  | "setup"
  | "publication"
  | "interviews"
  | "interview"
  | "question"
  | "live"
  | "results"
  | "unit"
  | "theme"
  | "rounds"
  | "minutes"
  | "strategies"
  | "compareStrategies"
  | "strategy"
  | "models"
  | "model";

const ROUND = "/kommuner/[^/]+/maalinger/[^/]+";
const RULES: readonly (readonly [string, CrumbWord])[] = [
  ["/kommuner", "municipalities"],
  ["/kommuner/([^/]+)", "municipality"],
  ["/kommuner/[^/]+/ny-maaling", "newAssessment"],
  ["/kommuner/[^/]+/adgang", "access"],
  ["/kommuner/[^/]+/persondata", "privacy"],
  ["/kommuner/[^/]+/revisionsspor", "audit"],
  [ROUND, "overview"],
  [`${ROUND}/opsaetning`, "setup"],
  [`${ROUND}/deling`, "publication"],
  [`${ROUND}/interview`, "interviews"],
  [`${ROUND}/interview/([^/]+)`, "interview"],
  [`${ROUND}/interview/[^/]+/spoergsmaal/([^/]+)`, "question"],
  [`${ROUND}/interview/[^/]+/afvikling`, "live"],
  [`${ROUND}/interview/[^/]+/referat`, "minutes"],
  [`${ROUND}/resultater`, "results"],
  [`${ROUND}/resultater/enheder/([^/]+)`, "unit"],
  [`${ROUND}/resultater/temaer/([^/]+)`, "theme"],
  [`${ROUND}/resultater/runder`, "rounds"],
  ["/strategier", "strategies"],
  ["/strategier/sammenlign", "compareStrategies"],
  ["/strategier/([^/]+)", "strategy"],
  ["/modeller", "models"],
  ["/modeller/([^/]+/[^/]+)", "model"],
];
/** Below a round the way begins at its place, not at the list of municipalities: the header already names those. */
const START_AFRESH: readonly CrumbWord[] = ["overview", "interviews", "results"];

/** The way down to an address; empty on the first level, where the row of places says it. */
export function toCrumbs(pathname: string): Crumb[] {
  const steps = pathname.split("/").filter(Boolean);
  const crumbs = steps.flatMap((_, index) => {
    const href = `/${steps.slice(0, index + 1).join("/")}`;
    const crumb = toCrumb(href);
    return crumb === null ? [] : [crumb];
  });
  const start = crumbs.findLastIndex(({ word }) => START_AFRESH.includes(word));
  const way = crumbs.slice(Math.max(start, 0));
  return way.length < 2 ? [] : way;
}

function toCrumb(href: string): Crumb | null {
  for (const [pattern, word] of RULES) {
    const match = new RegExp(`^${pattern}$`).exec(href);
    if (match !== null) return { href, word, value: decodeURIComponent(match[1] ?? "") };
  }
  return null;
}
