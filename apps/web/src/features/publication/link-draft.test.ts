import { expect, it } from "vitest";
import { findLinkFault, newLinkDraft } from "./link-draft";

const RANGE = { first: "2026-03-02", last: "2027-03-01" };

it("newLinkDraft() ends in thirty days, by Denmark's clock", () => {
  expect(newLinkDraft(new Date("2026-03-01T23:30:00Z"))).toEqual({
    label: "",
    expiresAt: "2026-04-01",
  });
});

it.each([
  [" ", "2026-03-02", "label"],
  ["Byrådet", "2026-03-01", "expiresAt"],
  ["Byrådet", "", "expiresAt"],
  ["Byrådet", "2027-03-02", "expiresAt"],
  ["Byrådet", "2026-03-02", null],
  ["Byrådet", "2027-03-01", null],
])("findLinkFault() »%s« through »%s«: %s", (label, expiresAt, fault) => {
  expect(findLinkFault({ label, expiresAt }, RANGE)).toBe(fault);
});
