import { describe, expect, it } from "vitest";
import { PEJLING_MODEL } from "../model/pejling-model";
import { PARTNERSHIPS } from "../municipality/partnerships";
import { REFERENCE_STRATEGIES } from "./reference-strategies";
import { listSharedTexts } from "./shared-texts";

const RUN = 9;
const sources = listSharedTexts(["reference/strategies", "real-strategies"]);

function toRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "));
}

/** Every text in a value; an address is no sentence. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

function findCopied(value: unknown, known: ReadonlySet<string>): readonly string[] {
  return listTexts(value).flatMap((text) => toRuns(text).filter((run) => known.has(run)));
}

describe.skipIf(sources.length === 0)(
  "no run of 9 words is copied from a source (SKIPPED where ../shared is missing)",
  () => {
    const known = new Set(sources.flatMap(({ text }) => toRuns(text)));

    it("would be seen", () => {
      const whole = sources[0]?.text ?? "";
      expect(findCopied({ note: [whole] }, known).length).toBeGreaterThan(0);
    });

    it.each(REFERENCE_STRATEGIES)("in the facts of $slug", (strategy) => {
      expect(findCopied(strategy, known)).toEqual([]);
    });

    it("in the model", () => {
      expect(findCopied(PEJLING_MODEL, known)).toEqual([]);
    });

    it("in the partnerships", () => {
      expect(findCopied(PARTNERSHIPS, known)).toEqual([]);
    });
  },
);
