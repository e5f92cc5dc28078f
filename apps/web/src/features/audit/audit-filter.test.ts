import { expect, it } from "vitest";
import { isFiltered, newerThan, olderThan, toFilter } from "./audit-filter";

it("toFilter() reads the address and leaves out what cannot be", () => {
  expect(
    toFilter({
      fra: "2026-03-01",
      til: "i dag",
      person: "u-1",
      handling: "note.save",
      udfald: "afvist",
      q: "styring",
      foer: "151-101",
    }),
  ).toEqual({
    from: "2026-03-01",
    to: null,
    userId: "u-1",
    action: "note.save",
    outcome: "refused",
    query: "styring",
    before: 101,
  });
  expect(toFilter({ foer: "x", handling: "drop table" })).toMatchObject({
    before: null,
    action: null,
  });
});

it("older and newer walk the same way", () => {
  const second = olderThan({ q: "styring" }, 151);
  const third = olderThan(second, 101);
  expect(third).toEqual({ q: "styring", foer: "151-101" });
  expect(newerThan(third)).toEqual(second);
  expect(newerThan(second)).toEqual({ q: "styring", foer: undefined });
  expect(newerThan({ q: "styring" })).toBeNull();
});

it("isFiltered() does not call a page a filter", () => {
  expect(isFiltered({ foer: "151" })).toBe(false);
  expect(isFiltered({ udfald: "afvist" })).toBe(true);
});
