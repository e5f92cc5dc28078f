import { expect, it } from "vitest";
import { findRoleFault, toChosen } from "./role-draft";

it.each([
  ["no role chosen", { role: null, unitIds: [] }, "role"],
  ["a director of nothing", { role: "director", unitIds: [] }, "unitIds"],
  ["a director of one forvaltning", { role: "director", unitIds: ["bkf"] }, null],
  ["a reader, who has no units", { role: "reader", unitIds: [] }, null],
] as const)("findRoleFault(): %s", (_, draft, fault) => {
  expect(findRoleFault(draft)).toBe(fault);
});

it("toChosen() sends units with a director alone", () => {
  expect(toChosen({ role: "director", unitIds: ["bkf"] })).toEqual({
    role: "director",
    unitIds: ["bkf"],
  });
  expect(toChosen({ role: "lead", unitIds: ["bkf"] })).toEqual({ role: "lead", unitIds: [] });
  expect(toChosen({ role: null, unitIds: ["bkf"] })).toBeNull();
});
