import { type ContentsEntry, findContents } from "./find-contents";
import { findHyphens } from "./find-hyphens";
import { findLineWraps } from "./find-line-wraps";
import { findPageFooters } from "./find-page-footers";
import { findPageJoins } from "./find-page-joins";
import { findRelatedLinks } from "./find-related-links";
import { applyCuts, type Cut, type MappedText, toMappedText } from "./mapped-text";
import { tidyWhitespace } from "./tidy-whitespace";

export type RemovedCounts = {
  readonly relatedLinks: number;
  /** Footers and running heads with words or case numbers in them. */
  readonly pageFooters: number;
  /** Page numbers standing alone. */
  readonly pageNumbers: number;
  readonly hyphens: number;
};

export type CleanText = MappedText & {
  readonly removed: RemovedCounts;
  /** Places are offsets in the original. */
  readonly contents: readonly ContentsEntry[];
};

const BOLD = /\*\*|__/gu;

/** The paper alone: no host page, no table of contents, no page furniture, whole words; every sign keeps its place. */
export function cleanText(original: string): CleanText {
  const related = findRelatedLinks(original);
  const links = related.map(({ start, end }): Cut => ({ start, end, put: "\n" }));
  const paper = blank(original, links);
  const contents = findContents(paper);
  const body = contents === null ? paper : blank(paper, [{ ...contents, put: "\n" }]);
  const footers = findPageFooters(body);
  const cuts: Cut[] = [
    ...links,
    ...(contents === null
      ? []
      : [{ start: contents.start, end: contents.end, put: "\n" as const }]),
    ...footers.map(({ start, end }): Cut => ({ start, end, put: "" })),
    ...[...body.matchAll(BOLD)].map(
      (match): Cut => ({ start: match.index, end: match.index + match[0].length, put: "" }),
    ),
  ];
  const bare = tidyWhitespace(applyCuts(toMappedText(original), cuts));
  const running = applyCuts(bare, findLineWraps(bare.text));
  const hyphens = findHyphens(running.text);
  const whole = applyCuts(running, hyphens);
  const joined = applyCuts(whole, findPageJoins(whole.text));
  return {
    ...joined,
    contents: contents?.entries ?? [],
    removed: {
      relatedLinks: related.reduce((sum, block) => sum + block.count, 0),
      pageFooters: footers.filter((footer) => footer.kind === "footer").length,
      pageNumbers: footers.filter((footer) => footer.kind === "pageNumber").length,
      hyphens: hyphens.length,
    },
  };
}

/** Same length, so that places stay; what is cut reads as empty. */
function blank(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce(
    (rest, cut) => rest.slice(0, cut.start) + " ".repeat(cut.end - cut.start) + rest.slice(cut.end),
    text,
  );
}
