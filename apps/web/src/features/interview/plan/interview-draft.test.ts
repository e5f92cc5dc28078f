import { expect, it } from "vitest";
import { checkDraft, newDraft } from "./interview-draft";

const address = { kommunekode: "0159", slug: "2026-1" };
const filled = { ...newDraft("group", "unit-1"), title: "Social og Sundhed", date: "2026-05-14" };

it("sends day and hour as one local time", () => {
  expect(checkDraft(filled, address)).toMatchObject({
    kind: "ready",
    input: { ...address, plannedAt: "2026-05-14T10:00", durationMinutes: 120, form: "full" },
  });
});

it("may be planned without a day", () => {
  expect(checkDraft({ ...filled, date: "" }, address)).toMatchObject({
    input: { plannedAt: null },
  });
});

it.each([
  { change: { title: "  " }, fields: ["title"] },
  { change: { unitId: "" }, fields: ["unitId"] },
  { change: { time: "" }, fields: ["date"] },
  { change: { duration: "" }, fields: ["duration"] },
  { change: { duration: "to timer" }, fields: ["duration"] },
  { change: { title: "", duration: "601" }, fields: ["title", "duration"] },
])("$change is wrong in $fields", ({ change, fields }) => {
  expect(checkDraft({ ...filled, ...change }, address)).toEqual({ kind: "problems", fields });
});

it("proposes the short form and an hour for a talk with one director", () => {
  expect(newDraft("director", "u")).toMatchObject({ duration: "60", form: "short" });
});
