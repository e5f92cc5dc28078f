import type { DateCertainty } from "@pejling/contract";
import type { DateMention } from "./find-date-mentions";

const PLANNED =
  /(?:(?<!\p{L})vente[sr]?(?!\p{L})|forvent|planl[aæ]g|planlagt|(?<!\p{L})(?:skal|vil|kan|bør)(?!\p{L})|senest|(?<!\p{L})inden(?!\p{L})|frist|deadline|til (?:endelig )?(?:godkendelse|beslutning|behandling)|tilstræb|lægges op|fra og med|træder i kraft|(?<!\p{L})målet|(?<!\p{L})(?:gives|sendes|forelægges|behandles|udarbejdes|evalueres|gennemføres|afsluttes|igangsættes|godkendes|vedtages|følges|begynder|starter|udløber)(?!\p{L}))/giu;
const DONE =
  /(?:(?<!\p{L})(?:blev|er blevet|besluttede|vedtog|vedtoges|godkendte|tiltrådte|behandlede|bestilte|igangsatte|gennemførte|afholdt|var|trådte|udkom|sendte|oprettede)(?!\p{L})|vedtaget|godkendt|gennemført|afholdt|etableret|offentliggjort|behandlet|i mødet|mødet den|beslutning|underskrevet|nedsat)/giu;
const SURELY_PLANNED =
  /(?:(?<!\p{L})ventes|forventes|planlagt|senest|(?<!\p{L})inden(?!\p{L})|frist|deadline)/iu;
// "forventes vedtaget" is a plan although "vedtaget" alone is a deed: only a finite past verb undoes it.
const EXPECTED = /(?<!\p{L})(?:ventes|forventes|planlægges|skal|vil|kan|bør)(?!\p{L})/giu;
const FINITE_PAST =
  /(?<!\p{L})(?:blev|besluttede|vedtog|godkendte|tiltrådte|behandlede|bestilte|igangsatte|var|trådte|udkom|sendte)(?!\p{L})/giu;

/**
 * Whether a date has happened, is planned or is only about right. A paper's own date decides what lies
 * after it; otherwise the nearest verb does, and a date stated as a plain fact is actual.
 */
export function judgeCertainty(input: {
  readonly sentence: string;
  readonly mention: DateMention;
  /** The day the paper was decided on, when it says so. */
  readonly paperDate: string | null;
}): DateCertainty {
  const { sentence, mention, paperDate } = input;
  if (mention.isVague) return "approximate";
  if (paperDate !== null) {
    const known = paperDate.slice(0, mention.date.length);
    if (mention.date > known) return "planned";
    if (mention.date < known) return "actual";
    if (mention.date === paperDate) return "actual";
  }
  const before = sentence.slice(0, mention.start);
  const planned = lastIndex(before, PLANNED);
  const done = lastIndex(before, DONE);
  if (lastIndex(before, EXPECTED) > lastIndex(before, FINITE_PAST)) return "planned";
  if (planned >= 0 || done >= 0) return planned > done ? "planned" : "actual";
  const after = sentence.slice(mention.end);
  if (SURELY_PLANNED.test(after)) return "planned";
  const firstPlanned = firstIndex(after, PLANNED);
  const firstDone = firstIndex(after, DONE);
  if (firstPlanned === firstDone) return "actual";
  return firstPlanned < firstDone ? "planned" : "actual";
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function firstIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)][0]?.index ?? Number.POSITIVE_INFINITY;
}
