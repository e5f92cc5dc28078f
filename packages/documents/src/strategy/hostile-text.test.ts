import { describe, expect, it } from "vitest";
import { decodeText } from "../text/decode-text";
import { readStrategy } from "./read-strategy";

const SIZE = 5_000_000;
// Generous, because a shared machine is slow; a rule that backtracks takes minutes, not seconds.
const LIMIT_MS = 30_000;

function repeat(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length));
}

describe("hostile text", () => {
  it.each([
    "a",
    "(",
    " ",
    "- ",
    "\n",
    ".",
    ". ",
    "1.",
    "1. ",
    "a ",
    "Aa ",
    "ab- cd ",
    "Tema 1: A ",
    "Tema 1: A\n",
    ": 1. A ",
    'Visionen "',
    "2015 2016 ",
    "Hvad ",
    "indstiller at ",
    "Beslutning\n",
  ])("5 MB of %j is read in finite time", { timeout: LIMIT_MS }, (unit) => {
    const proposal = readStrategy(repeat(unit), { municipalities: [] });

    expect(proposal.warnings).toContain("partlyRead");
  });

  it("decodes at most 20 MB", () => {
    expect(decodeText(new Uint8Array(21 * 1024 * 1024))).toMatchObject({
      ok: false,
      problem: "tooLarge",
    });
  });
});
