import { expect, it } from "vitest";
import { isDateFault, toDate, toDateDraft } from "./date-draft";

const LATEST = "2031-05-14";

it.each([
  [{ kind: "usual", date: "" }, false, null],
  [{ kind: "usual", date: "2040-01-01" }, false, null],
  [{ kind: "own", date: "" }, true, ""],
  [{ kind: "own", date: "2031-05-14" }, false, "2031-05-14"],
  [{ kind: "own", date: "2031-05-15" }, true, "2031-05-15"],
] as const)("%j: fault %s, sends %j", (draft, fault, date) => {
  expect([isDateFault(draft, LATEST), toDate(draft)]).toEqual([fault, date]);
});

it("toDateDraft() begins with what is kept", () => {
  expect(toDateDraft(null)).toEqual({ kind: "usual", date: "" });
  expect(toDateDraft("2027-01-01")).toEqual({ kind: "own", date: "2027-01-01" });
});
