import { expect, it } from "vitest";
import { toLeftBehind } from "./left-behind";

const row = (sheet: string, key: string, writtenAt: string) => ({
  ...{ format: 1, owner: "anna", tab: "fane-1", value: "", base: "", version: 0, unanswered: [] },
  ...{ sheet, key, writtenAt },
});

it("counts by interview, from the first that was written", () => {
  const rows = [
    row("0159/2026-1/7", "a", "2026-11-22T09:40:00Z"),
    row("0159/2026-1/7", "b", "2026-11-22T09:32:00Z"),
    row("0159/2026-1/8", "a", "2026-11-22T10:00:00Z"),
  ];
  const under = "/kommuner/0159/maalinger/2026-1/interview";
  expect(toLeftBehind(rows)).toEqual([
    { path: `${under}/7`, count: 2, since: "2026-11-22T09:32:00Z" },
    { path: `${under}/8`, count: 1, since: "2026-11-22T10:00:00Z" },
  ]);
  expect(toLeftBehind([])).toEqual([]);
});
