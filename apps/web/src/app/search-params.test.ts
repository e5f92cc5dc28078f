import { expect, it } from "vitest";
import { pickSearch } from "./search-params";

it("pickSearch() keeps the known filters that say something", () => {
  const pick = pickSearch("enhed", "tema");
  expect(pick({ enhed: "bkf", tema: "", other: "x" })).toEqual({ enhed: "bkf" });
  expect(pick({ enhed: ["a", "b"] })).toEqual({});
});
