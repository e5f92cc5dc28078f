import type { ReadingNotes } from "@pejling/contract";
import { cleanText, decodeText, readStrategy } from "@pejling/documents";
import { AppError } from "@pejling/domain";
import { MUNICIPALITIES } from "@pejling/reference/municipality";
import { listRemovedPlaces } from "./list-removed-places";

const NAMES = MUNICIPALITIES.map(({ kommunekode, name }) => ({ kommunekode, name }));

/** As far as the reader reads; the rest of a longer paper is in the original. */
export const LONGEST_SHOWN = 1_500_000;

/** Bytes to text, proposal and what the reader says of its own reading; refuses what is not a text. */
export function readPaper(bytes: Uint8Array, fileName: string) {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw unreadable(decoded, fileName);
  const proposal = readStrategy(decoded.text, { municipalities: NAMES });
  const { removed, language, warnings, sentences } = proposal;
  const shown = decoded.text.slice(0, LONGEST_SHOWN);
  const notes: ReadingNotes = {
    removedPlaces: [...listRemovedPlaces(shown, cleanText(shown).offsets)],
    removed,
    language: language.language,
    warnings,
    sentences: sentences.length,
  };
  return { text: decoded.text, encoding: decoded.encoding, proposal, notes };
}

type Refusal = Exclude<ReturnType<typeof decodeText>, { readonly ok: true }>;

function unreadable(refusal: Refusal, fileName: string): AppError {
  const looksLike = refusal.problem === "binary" ? refusal.looksLike : null;
  const reason = looksLike === null ? refusal.problem : `${refusal.problem} (${looksLike})`;
  const facts = { reason: refusal.problem, ...(looksLike !== null && { looksLike }) };
  const message = `Cannot read document "${fileName}": it is ${reason}`;
  return new AppError("DOCUMENT_UNREADABLE", message, { facts });
}
