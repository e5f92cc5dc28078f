import { describe, expect, it } from "vitest";
import { sealWith } from "./seal-values";

const seal = sealWith("a secret of the tests", "session-1");

describe("the seal of a ballot", () => {
  it.each([1, 2, 3, 4, 5, "dontKnow", "notApplicable"] as const)("closes and opens %s", (value) => {
    expect(seal.open(seal.close(value, "ballot"), "ballot")).toBe(value);
  });

  it("is as long whatever is in it, and never the same twice", () => {
    const closed = [seal.close(1, "b"), seal.close(1, "b"), seal.close("notApplicable", "b")];
    expect(new Set(closed).size).toBe(3);
    expect(new Set(closed.map((each) => each.length))).toEqual(new Set([39]));
  });

  it("is opened by nobody else, and belongs to its own ballot and session", () => {
    const closed = seal.close(3, "ballot");
    expect(sealWith("another secret", "session-1").open(closed, "ballot")).toBeNull();
    expect(sealWith("a secret of the tests", "session-2").open(closed, "ballot")).toBeNull();
    expect(seal.open(closed, "another")).toBeNull();
    expect(seal.open(`A${closed.slice(1)}`, "ballot")).toBeNull();
    for (const broken of ["", "3", closed.slice(4)]) expect(seal.open(broken, "ballot")).toBeNull();
  });
});
