import type { Place } from "@pejling/contract";

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Stretches of the original that the cleaned text no longer has; those of signs and spaces alone are not told. */
export function listRemovedPlaces(original: string, kept: Uint32Array): readonly Place[] {
  const places: Place[] = [];
  let start = 0;
  const tell = (end: number) => {
    if (end > start && HAS_WORDS.test(original.slice(start, end))) places.push({ start, end });
    start = Math.max(start, end + 1);
  };
  kept.forEach(tell);
  tell(original.length);
  return places;
}
