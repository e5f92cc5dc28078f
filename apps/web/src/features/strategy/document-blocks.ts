export type TextPlace = { readonly start: number; readonly end: number };
export type Marked = { readonly id: string; readonly place: TextPlace };

/** A stretch of the document: plain, marked by the statements read from it, or not part of the paper. */
export type DocumentPiece = {
  readonly start: number;
  readonly text: string;
  readonly items: readonly string[];
  readonly isRemoved: boolean;
};
/** Pieces between two line breaks or so; a long removed stretch is a block of its own that can be folded. */
export type DocumentBlock = {
  readonly start: number;
  readonly pieces: readonly DocumentPiece[];
  readonly isRemoved: boolean;
  readonly lines: number;
};

const BLOCK_LENGTH = 3000;
const FOLD_FROM = 120;

/** Cuts the kept original, sign by sign the same, into pieces with their marks. */
export function toDocumentBlocks(input: {
  readonly text: string;
  readonly marks: readonly Marked[];
  readonly removed: readonly TextPlace[];
}): readonly DocumentBlock[] {
  const folds = input.removed.filter(({ start, end }) => end - start >= FOLD_FROM);
  const blocks: DocumentBlock[] = [];
  let at = 0;
  for (const fold of [...folds, { start: input.text.length, end: input.text.length }]) {
    for (const span of splitAtBreaks(input.text, { start: at, end: fold.start })) {
      blocks.push(toBlock(input, span));
    }
    if (fold.end > fold.start) {
      const text = input.text.slice(fold.start, fold.end);
      const piece = { start: fold.start, text, items: [], isRemoved: true };
      const lines = text.split("\n").filter((line) => line.trim() !== "").length;
      blocks.push({ start: fold.start, pieces: [piece], isRemoved: true, lines });
    }
    at = Math.max(at, fold.end);
  }
  return blocks;
}

function splitAtBreaks(text: string, { start, end }: TextPlace): readonly TextPlace[] {
  const spans: TextPlace[] = [];
  let from = start;
  while (from < end) {
    const wanted = from + BLOCK_LENGTH;
    const found = wanted >= end ? -1 : text.indexOf("\n", wanted);
    const to = found < 0 || found >= end ? end : found + 1;
    spans.push({ start: from, end: to });
    from = to;
  }
  return spans;
}

function toBlock(
  input: Parameters<typeof toDocumentBlocks>[0],
  { start, end }: TextPlace,
): DocumentBlock {
  const overlaps = (place: TextPlace) => place.start < end && place.end > start;
  const marks = input.marks.filter(({ place }) => overlaps(place));
  const removed = input.removed.filter(overlaps);
  const places = [...marks.map(({ place }) => place), ...removed];
  const inside = places.flatMap((place) => [place.start, place.end]);
  const borders = [...new Set([start, ...inside.filter((at) => at > start && at < end), end])];
  borders.sort((left, right) => left - right);
  const pieces = borders.slice(0, -1).map((from, index): DocumentPiece => {
    const to = borders[index + 1] ?? end;
    const covers = (place: TextPlace) => place.start <= from && place.end >= to;
    return {
      start: from,
      text: input.text.slice(from, to),
      items: marks.filter(({ place }) => covers(place)).map(({ id }) => id),
      isRemoved: removed.some(covers),
    };
  });
  return { start, pieces, isRemoved: false, lines: 0 };
}
