import { expect, it } from "vitest";
import type { Entry } from "./audit-types";
import { collectEntries } from "./collect-entries";

function trailOf(length: number) {
  const asked: (number | null)[] = [];
  const fetchPiece = async ({ before, limit }: { before: number | null; limit: number }) => {
    asked.push(before);
    const from = before === null ? length : before - 1;
    const count = Math.min(limit, from);
    const entries = Array.from(
      { length: count },
      (_, index) => ({ number: from - index }) as Entry,
    );
    return { entries, total: length };
  };
  return { asked, fetchPiece };
}

it("collects a trail of several pieces, each line once", async () => {
  const { asked, fetchPiece } = trailOf(2500);
  const { entries, isCut } = await collectEntries(fetchPiece);
  expect(new Set(entries.map(({ number }) => number)).size).toBe(2500);
  expect([entries.length, isCut, asked]).toEqual([2500, false, [null, 1501, 501]]);
});

it("asks once more where the last piece was full, and takes an empty trail", async () => {
  const full = trailOf(1000);
  expect((await collectEntries(full.fetchPiece)).entries.length).toBe(1000);
  expect(full.asked).toEqual([null, 1]);
  expect(await collectEntries(trailOf(0).fetchPiece)).toEqual({ entries: [], isCut: false });
});

it("stops at what a spreadsheet opens with ease, and says so", async () => {
  const { entries, isCut } = await collectEntries(trailOf(30_000).fetchPiece);
  expect([entries.length, isCut]).toEqual([20_000, true]);
});
