import { countOptions } from "../model/scale";
import { type IndexedInput, slotOf } from "../scoring/index-input";
import { seededRandom, toSeed } from "./seeded-random";

/** The anonymous votes on one question, drawn anew. */
export type DrawnVotes = {
  /** How many there are, in every replicate. */
  readonly n: number;
  /** Adds a replicate's votes to counts per level code: 1 for the scale's lowest level and so on. */
  readonly addTo: (counts: Uint32Array, replicate: number) => void;
};

/**
 * Draws the votes on a question in a unit anew, with replacement, as many as there were. The same votes on the same question
 * give the same draws, whatever else was answered. No votes with a level: null.
 */
export function drawVotes(
  indexed: IndexedInput,
  at: { readonly unit: number; readonly question: number; readonly replicates: number },
): DrawnVotes | null {
  const options = countOptions(indexed.scale);
  const from = slotOf(indexed, at.unit, at.question) * options;
  const given = indexed.votes?.levelCounts.subarray(from, from + options) ?? [];
  const codes = toCodes(given);
  const n = codes.length;
  if (n === 0) return null;

  const place = [indexed.units[at.unit]?.id ?? "", indexed.questions[at.question]?.id ?? ""];
  const random = seededRandom(toSeed([...place, codes.join(",")].join("|")));
  const drawn = new Uint16Array(at.replicates * options);
  for (let replicate = 0; replicate < at.replicates; replicate += 1) {
    for (let left = n; left > 0; left -= 1) {
      const code = codes[Math.floor(random() * n)] ?? 1;
      const slot = replicate * options + code - 1;
      drawn[slot] = (drawn[slot] ?? 0) + 1;
    }
  }
  return {
    n,
    addTo: (counts, replicate) => {
      for (let code = 1; code <= options; code += 1) {
        counts[code] = (counts[code] ?? 0) + (drawn[replicate * options + code - 1] ?? 0);
      }
    },
  };
}

/** One code for each vote, lowest level first. */
function toCodes(given: ArrayLike<number>): Uint16Array {
  const codes: number[] = [];
  for (let at = 0; at < given.length; at += 1) {
    for (let left = given[at] ?? 0; left > 0; left -= 1) codes.push(at + 1);
  }
  return Uint16Array.from(codes);
}
