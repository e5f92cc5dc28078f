import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_LENGTH, CODES, makeCode, readCode } from "./join-code";

describe("makeCode()", () => {
  it("takes one sign for each number", () => {
    expect(makeCode([0, 0.99999, 0.5, 0, 0, 0])).toBe("3YJ333");
  });

  it("makes codes that are read again, without a sign that looks like another", () => {
    const random = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: CODE_LENGTH,
      maxLength: CODE_LENGTH,
    });
    fc.assert(
      fc.property(random, (numbers) => {
        const code = makeCode(numbers);
        expect(code).toMatch(/^[A-Z0-9]{6}$/);
        expect(code).not.toMatch(/[0O1IL2Z5S8BU]/);
        expect(readCode(code)).toBe(code);
      }),
    );
  });

  it("reaches every sign at every place", () => {
    const signs = new Set<string>();
    for (let at = 0; at < 24; at++) signs.add(makeCode(Array(CODE_LENGTH).fill(at / 24 + 0.001)));
    expect(signs.size).toBe(24);
    expect(CODES).toBe(24 ** 6);
  });
});

describe("readCode()", () => {
  it.each([
    ["34 67-9A", "34679A"],
    ["acdefg", "ACDEFG"],
    [" A C D E F G ", "ACDEFG"],
  ])("forgives how it is typed: %s", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it.each(["", "34679", "34679AC", "0ACDEF", "ACDEF!", "ACDEFG\u0000", "ＡＣＤＥＦＧ", "ßACDEF"])(
    "knows that »%s« is none",
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const code = readCode(typed);
        expect(code === null || code.length === CODE_LENGTH).toBe(true);
      }),
    );
  });
});
