import { expect, it } from "vitest";
import { addMonths, chooseMonth, isMonth, toCalendarWeeks, weekNumber } from "./calendar-weeks";
import { addMinutes, formatPlanned } from "./planned-time";

it("tells day and hours as one says them", () => {
  expect(formatPlanned("2026-05-14T10:00", 120)).toBe("14. maj 2026 kl. 10.00–12.00");
  expect(formatPlanned("2026-05-14T09:05", 55)).toBe("14. maj 2026 kl. 09.05–10.00");
  expect(addMinutes("2026-05-14T23:30", 60)).toBe("2026-05-15T00:30");
});

it("lays a month out in whole weeks from Monday", () => {
  const weeks = toCalendarWeeks("2026-11");
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toEqual({ date: "2026-10-26", day: 26, isInMonth: false });
  expect(weeks.at(-1)?.[0]).toEqual({ date: "2026-11-30", day: 30, isInMonth: true });
  expect(toCalendarWeeks("2027-02")).toHaveLength(4);
});

it.each([
  { monday: "2026-11-16", week: 47 },
  { monday: "2025-12-29", week: 1 },
  { monday: "2026-12-28", week: 53 },
])("the week of $monday is $week", ({ monday, week }) => {
  expect(weekNumber(monday)).toBe(week);
});

it("steps over the turn of the year", () => {
  expect(addMonths("2026-12", 1)).toBe("2027-01");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
});

it("opens on the month of the next interview, else the last, else this one", () => {
  const planned = ["2026-05-14", "2026-12-01", "2026-11-22"];
  expect(chooseMonth(planned, "2026-11-22")).toBe("2026-11");
  expect(chooseMonth(planned, "2026-11-23")).toBe("2026-12");
  expect(chooseMonth(planned, "2027-01-01")).toBe("2026-12");
  expect(chooseMonth([], "2026-11-22")).toBe("2026-11");
  expect([isMonth("2026-11"), isMonth("2026-13"), isMonth(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
