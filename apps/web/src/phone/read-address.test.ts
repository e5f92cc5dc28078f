import { expect, it } from "vitest";
import { readAddress } from "./read-address";

it.each([
  { pathname: "/deltag", code: "" },
  { pathname: "/deltag/", code: "" },
  { pathname: "/deltag/K7QM4R", code: "K7QM4R" },
  { pathname: "/deltag/k7q%20m4r", code: "K7QM4R" },
  { pathname: "/deltag/k7q-m4r/", code: "K7QM4R" },
  { pathname: "/deltag/O0", code: "O0" },
  { pathname: "/deltag/%E0%A4", code: "%E0%A4" },
])("$pathname holds the code “$code”", ({ pathname, code }) => {
  expect(readAddress(pathname)).toBe(code);
});
