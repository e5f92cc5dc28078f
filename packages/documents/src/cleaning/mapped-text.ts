import type { Place } from "@pejling/contract";

/** A text in which every UTF-16 unit knows where in the original it came from. */
export type MappedText = { readonly text: string; readonly offsets: Uint32Array };

/** A stretch to take out, and what stands there instead. */
export type Cut = { readonly start: number; readonly end: number; readonly put: "" | " " | "\n" };

export function toMappedText(original: string): MappedText {
  return { text: original, offsets: Uint32Array.from({ length: original.length }, (_, at) => at) };
}

export function toPlace(source: MappedText, start: number, end: number): Place {
  const first = source.offsets[start] ?? 0;
  const last = source.offsets[end - 1] ?? first;
  return { start: first, end: Math.max(first, last + 1) };
}

/** Overlapping cuts become one; the first of them says what is put there. */
export function applyCuts(source: MappedText, cuts: readonly Cut[]): MappedText {
  if (cuts.length === 0) return source;
  const sorted = [...cuts].sort((left, right) => left.start - right.start);
  const offsets = new Uint32Array(source.text.length + sorted.length);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const cut of sorted) {
    if (cut.start > at) {
      parts.push(source.text.slice(at, cut.start));
      offsets.set(source.offsets.subarray(at, cut.start), length);
      length += cut.start - at;
    }
    if (cut.put !== "" && cut.start >= at) {
      parts.push(cut.put);
      offsets[length] = source.offsets[cut.start] ?? 0;
      length++;
    }
    at = Math.max(at, cut.end);
  }
  parts.push(source.text.slice(at));
  offsets.set(source.offsets.subarray(at), length);
  length += source.text.length - at;
  return { text: parts.join(""), offsets: offsets.slice(0, length) };
}
