import type { Found } from "@pejling/contract";
import { type Paper, toFound } from "./paper";
import type { Segment } from "./segment";

const DOCUMENT_WORD =
  /(?:strateg|politik|princip|handl(?:e|ings)plan|plan |planen|digitalis|digital|velfærdstekno|redegørelse|rapport|notat|baggrundspapir|analyse|vision|program|kanal|sag)/iu;
const NOISE =
  /^(?:https?:|source:|note:|kilde:|url:|spring til|gå til|side \d|mødedato|mødested|åbent punkt|lukket punkt|udskriv|del på|emn-|sagsnr|sagsnummer|journal|j\.?\s?nr|dok\.?\s?nr|(?:til|fra|dato):)|^(?:menu|forside|referat|dagsorden|søg|notat|bilag(?: \d+)?|punkt \d+|opdigtet eksempel)$/iu;
const LEAD = /^(?:dagsordens?punkt|punkt|pkt\.?|sag)\s?(?:nr\.?\s?)?\d{1,3}\s?[:.)–-]?\s+/iu;
const TAIL =
  /[\s,]*[([](?:[^()[\]]{0,30}(?:sagsnr|sags?nummer|sag|j\.?\s?nr|emn)[^()[\]]{0,40}|\d[\d./-]{5,20}|\d{4}-\d{5,8})[)\]]\s*$/iu;
const YEARS_ONLY =
  /^(?:for perioden |i perioden )?(?:19|20)\d{2}\s?[-–—/ ]\s?(?:(?:19|20)?\d{2})$/iu;
const LOOK_AT = 15;

/** The paper's title: the first line that names a kind of paper, without item number and case number. */
export function readTitle(paper: Paper): Found<string> | null {
  const first = paper.segments
    .slice(0, LOOK_AT)
    .filter(
      (segment) => segment.text.length <= 260 && !NOISE.test(segment.text) && isWordy(segment),
    );
  const titled = first.filter((segment) => segment.label === null);
  const segment =
    titled.find((each) => DOCUMENT_WORD.test(each.text) && !isProse(each)) ??
    titled.find((each) => !isProse(each));
  if (segment === undefined) return null;
  const end = withYears(paper, segment);
  const raw = paper.clean.text.slice(segment.start, end);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const tail = TAIL.exec(raw)?.index ?? raw.length;
  if (tail <= lead) return null;
  return toFound(paper, {
    start: segment.start + lead,
    end: segment.start + tail,
    rule: "title-line",
  });
}

function isWordy(segment: Segment): boolean {
  return /\p{L}{3}/u.test(segment.text);
}

function isProse(segment: Segment): boolean {
  return segment.kind === "text" && (/[.!?:]$/u.test(segment.text) || segment.text.length > 200);
}

/** A cover may set the years on a line of their own. */
function withYears(paper: Paper, segment: Segment): number {
  const next = paper.segments[paper.segments.indexOf(segment) + 1];
  return next !== undefined && YEARS_ONLY.test(next.text) ? next.end : segment.end;
}
