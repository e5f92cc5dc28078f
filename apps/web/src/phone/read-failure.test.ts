import { expect, it } from "vitest";
import { readFailure } from "./read-failure";

it.each([
  {
    case: "a seat that is gone",
    data: { appCode: "SEAT_REQUIRED", httpStatus: 401 },
    is: "SEAT_REQUIRED",
  },
  {
    case: "a code that opens nothing is not an old page",
    data: { appCode: "JOIN_CODE_UNKNOWN", httpStatus: 404 },
    is: "JOIN_CODE_UNKNOWN",
  },
  {
    case: "a door that is no longer there",
    data: { appCode: null, httpStatus: 404 },
    is: "outdated",
  },
  {
    case: "words the server does not know",
    data: { appCode: null, httpStatus: 400 },
    is: "outdated",
  },
  { case: "a fault of the server", data: { appCode: null, httpStatus: 500 }, is: "unreached" },
  { case: "no answer", data: undefined, is: "unreached" },
])("$case: $is", ({ data, is }) => {
  expect(readFailure({ data })).toBe(is);
});
