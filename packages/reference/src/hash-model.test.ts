import { describe, expect, it } from "vitest";
import { hashModel } from "./hash-model";
import { PEJLING_MODEL } from "./model/pejling-model";

describe("hashModel()", () => {
  it("does not care in which order the fields were typed", () => {
    const turned = Object.fromEntries(Object.entries(PEJLING_MODEL).reverse());
    expect(hashModel({ ...PEJLING_MODEL, ...turned })).toBe(hashModel(PEJLING_MODEL));
    const { id, ...rest } = PEJLING_MODEL;
    expect(hashModel({ ...rest, id })).toBe(hashModel(PEJLING_MODEL));
  });

  it("cares about the order of the themes: it is part of the model", () => {
    const turned = { ...PEJLING_MODEL, themes: PEJLING_MODEL.themes.toReversed() };
    expect(hashModel(turned)).not.toBe(hashModel(PEJLING_MODEL));
  });

  it("is 64 hex digits", () => {
    expect(hashModel(PEJLING_MODEL)).toMatch(/^[0-9a-f]{64}$/);
  });
});
