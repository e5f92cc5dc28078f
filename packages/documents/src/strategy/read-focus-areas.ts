import type { Found } from "@pejling/contract";
import { findSentenceEnds } from "../sentence/find-sentence-ends";
import { collectList } from "./collect-list";
import type { Section } from "./find-section";
import { type Paper, toFound } from "./paper";
import { splitTitle } from "./split-title";

const PARTS = new Set(["indsatsområde", "fokusområde", "spor", "indsatsspor", "delprogram"]);
const LEAD_IN =
  /(?:vi vil|vil vi|indsats|initiativ|fokus|arbejde med|prioriter|gælder det)[^.]{0,80}:$/iu;

/** The indsatsområder of one theme: under their label, as headings of their own, or else what "we will" do. */
export function readFocusAreas(paper: Paper, section: Section): readonly Found<string>[] {
  const indexes = toIndexes(section);
  const labels = indexes.filter((at) => paper.segments[at]?.label === "focus");
  const labelled = labels.flatMap((at) => [
    ...readBeforeLabel({ paper, first: section.first, label: at }),
    ...collectList({ paper, at, isNames: true, rule: "focus-label" }),
  ]);
  if (labelled.length > 0) return labelled;

  const headings = indexes.flatMap((at) => {
    const segment = paper.segments[at];
    if (segment?.kind !== "heading" || segment.word === null || !PARTS.has(segment.word)) return [];
    const { start, end } = segment;
    return segment.text === ""
      ? []
      : [splitTitle(paper, { start, end, rule: "focus-heading" }).title];
  });
  if (headings.length > 0) return headings;

  const initiatives = indexes.filter((at) => paper.segments[at]?.label === "initiatives");
  const promised = initiatives.flatMap((at) =>
    collectList({ paper, at, isNames: true, rule: "initiatives-label" }),
  );
  if (promised.length > 0) return promised;
  const leadIn = indexes.find((at) => {
    const segment = paper.segments[at];
    const next = paper.segments[at + 1];
    return (
      segment?.kind === "text" && LEAD_IN.test(segment.text.slice(-160)) && next?.kind === "item"
    );
  });
  if (leadIn === undefined || leadIn >= section.last) return [];
  return collectList({ paper, at: leadIn, isNames: true, rule: "focus-lead-in" });
}

/** An extraction may put the first item before the heading of its list: a phrase with no full stop, right before it. */
function readBeforeLabel(input: {
  readonly paper: Paper;
  readonly first: number;
  readonly label: number;
}): readonly Found<string>[] {
  const { paper, first, label } = input;
  const before = paper.segments.slice(first, label);
  const isListed = before.length > 0 && before.every((segment) => segment.kind === "item");
  const [only] = before;
  if (!isListed && (before.length !== 1 || only?.kind !== "text")) return [];
  const isPhrase = before.every(
    (segment) =>
      segment.kind === "item" ||
      (segment.text.length <= 160 &&
        !/[.:!?]$/u.test(segment.text) &&
        /^\p{Lu}\p{Ll}*e\s/u.test(segment.text)),
  );
  if (!isPhrase || before.some((segment) => findSentenceEnds(segment.text).length > 1)) return [];
  return before.map(({ start, end }) => toFound(paper, { start, end, rule: "focus-before-label" }));
}

export function toIndexes(section: Section): readonly number[] {
  return Array.from({ length: section.last - section.first + 1 }, (_, at) => section.first + at);
}
