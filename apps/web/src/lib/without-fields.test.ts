import { expect, it } from "vitest";
import { withoutFields } from "./without-fields";

it.each([
  { wrong: ["name", "code"], changes: { name: "Data" }, left: ["code"] },
  { wrong: ["codeTaken"], changes: { code: "bkf" }, left: [] },
  { wrong: ["name"], changes: { code: "bkf" }, left: ["name"] },
])("withoutFields() leaves $left of $wrong", ({ wrong, changes, left }) => {
  expect([...withoutFields(new Set(wrong), changes)]).toEqual(left);
});
