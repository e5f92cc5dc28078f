import type { CleanText } from "../cleaning/clean-text";
import { toLabel } from "./label-words";
import { toOrdinal } from "./ordinal";
import { type Segment, squeeze } from "./segment";
import { toStructuralHeading } from "./structural-heading";

export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly kind: Segment["kind"] | null;
  readonly isFlat: boolean;
  readonly hasGapBefore: boolean;
};

const BULLET = /^(?:[•·▪◦●○■□‣►➢✓–—*»>\uF0B7\uF0A7-]|o(?=\s\p{Lu}))\s{1,4}/u;
const NUMBER = /^(?:(\d{1,2})[.)]|([a-h])\)|([IVX]{1,5})\.|\((\d{1,2})\))\s/u;
const MARKDOWN = /^(#{1,6})\s/u;
const SECTION = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s(?=\p{Lu})/u;
const INLINE_LABEL = /^(\p{L}[\p{L} ]{2,40}?):\s(?=\S)/u;
const LONGEST_HEADING = 100;

/** Decides what one line is. Order matters: a structural heading is also a short line, a label also a heading. */
export function toSegment(clean: CleanText, piece: Piece): Segment {
  const raw = clean.text.slice(piece.start, piece.end);
  const lead = raw.length - raw.trimStart().length;
  const content = raw.trim();
  const start = piece.start + lead;
  const base: Segment = {
    kind: "text",
    start,
    end: start + content.length,
    text: squeeze(content),
    label: null,
    word: null,
    ordinal: null,
    isBullet: false,
    level: null,
    isFlat: piece.isFlat,
    hasGapBefore: piece.hasGapBefore,
  };
  if (piece.kind === "text") return base;
  if (BULLET.test(content)) return toItem(base, content) ?? base;
  const answer =
    toHeadingWithWord(base, content) ?? toLabelSegment(base, content) ?? toItem(base, content);
  return answer ?? (isHeading(content, piece) ? toPlainHeading(base, content) : base);
}

function toHeadingWithWord(base: Segment, content: string): Segment | null {
  const structural = toStructuralHeading(content);
  if (structural === null) return null;
  return {
    ...base,
    kind: "heading",
    start: structural.title === "" ? base.start : base.start + structural.titleAt,
    text: squeeze(structural.title),
    word: structural.word,
    ordinal: structural.ordinal,
    level: toLevel(content),
  };
}

function toLabelSegment(base: Segment, content: string): Segment | null {
  const level = toLevel(content);
  const skip = MARKDOWN.exec(content)?.[0].length ?? SECTION.exec(content)?.[0].length ?? 0;
  const bare = content.slice(skip);
  const label = toLabel(bare);
  if (label !== null) return { ...base, kind: "label", text: squeeze(bare), label, level };
  const inline = INLINE_LABEL.exec(bare);
  const key = inline === null ? null : toLabel(inline[1] ?? "");
  if (inline === null || key === null || key === "end") return null;
  const start = base.start + skip + inline[0].length;
  return {
    ...base,
    kind: "label",
    start,
    text: squeeze(bare.slice(inline[0].length)),
    label: key,
    level: 0,
  };
}

function toItem(base: Segment, content: string): Segment | null {
  const bullet = BULLET.exec(content);
  if (bullet !== null) {
    const start = base.start + bullet[0].length;
    return {
      ...base,
      kind: "item",
      start,
      text: squeeze(content.slice(bullet[0].length)),
      isBullet: true,
    };
  }
  const number = NUMBER.exec(content);
  if (number === null) return null;
  const ordinal = toOrdinal(number[1] ?? number[2] ?? number[3] ?? number[4] ?? "");
  const start = base.start + number[0].length;
  return { ...base, kind: "item", start, text: squeeze(content.slice(number[0].length)), ordinal };
}

function isHeading(content: string, piece: Piece): boolean {
  if (piece.kind === "heading" || MARKDOWN.test(content)) return true;
  if (content.length > LONGEST_HEADING || /[.,;:!]$/u.test(content)) return false;
  if (SECTION.test(content)) return true;
  return piece.hasGapBefore && /^\p{Lu}/u.test(content);
}

function toPlainHeading(base: Segment, content: string): Segment {
  const skip = MARKDOWN.exec(content)?.[0].length ?? SECTION.exec(content)?.[0].length ?? 0;
  const start = base.start + skip;
  return {
    ...base,
    kind: "heading",
    start,
    text: squeeze(content.slice(skip)),
    level: toLevel(content),
  };
}

function toLevel(content: string): number | null {
  const hashes = MARKDOWN.exec(content)?.[1];
  if (hashes !== undefined) return hashes.length;
  const section = SECTION.exec(content)?.[1];
  return section === undefined ? null : section.split(".").length;
}
