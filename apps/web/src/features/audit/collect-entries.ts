import type { Entry } from "./audit-types";

type Piece = { readonly entries: readonly Entry[]; readonly total: number };
type Collected = { readonly entries: readonly Entry[]; readonly isCut: boolean };

const PIECE = 1000;
const MOST = 20_000;

/** Every line the filter finds, piece by piece from the newest; cut where a file would be too long to open. */
export async function collectEntries(
  fetchPiece: (page: { readonly before: number | null; readonly limit: number }) => Promise<Piece>,
): Promise<Collected> {
  const entries: Entry[] = [];
  let before: number | null = null;
  while (entries.length < MOST) {
    const piece: Piece = await fetchPiece({ before, limit: PIECE });
    entries.push(...piece.entries);
    const last = piece.entries.at(-1);
    if (last === undefined || piece.entries.length < PIECE) return { entries, isCut: false };
    before = last.number;
  }
  return { entries, isCut: true };
}
