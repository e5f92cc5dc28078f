import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEEPEST, findJsonProblem } from "./find-json-problem";

const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

describe("findJsonProblem()", () => {
  it.each([
    ["nothing", "", null],
    ["no JSON", "}}}} not json", null],
    ["a string that is never closed", '{"a": "…', null],
    ["as deep as may be", nested(DEEPEST), null],
    ["one deeper", nested(DEEPEST + 1), "deep"],
    ["deep without an end", "[".repeat(100_000), "deep"],
    ["deep in objects", '{"a":'.repeat(DEEPEST + 1), "deep"],
    ["brackets within a string", JSON.stringify({ a: "[".repeat(100) }), null],
    ["brackets after a string that ends in a backslash", `{"a":"\\\\","b":${nested(40)}}`, "deep"],
    ["brackets within a string with a quote in it", `{"a":"\\"${"[".repeat(40)}"}`, null],
    ["an object's own making", '{"__proto__":{"isAdmin":true}}', "key"],
    ["deep down", '{"a":[{"b":{"constructor" \n: 1}}]}', "key"],
    ["prototype", '{"prototype":1}', "key"],
    ["written with escapes", '{"\\u005f_proto__":1}', "key"],
    ["as a text", '{"name":"__proto__"}', null],
    ["as part of a key", '{"my__proto__":1,"constructors":2}', null],
  ])("%s", (_, text, problem) => {
    expect(findJsonProblem(text)).toBe(problem);
  });

  it("passes whatever is shallow and has no such key", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 10 }), (text) => {
        fc.pre(!/proto|constructor/.test(text));
        expect(findJsonProblem(text)).toBeNull();
      }),
    );
  });

  it("finds the key wherever it stands and however it is written", () => {
    const key = fc.constantFrom("__proto__", "constructor", "prototype");
    fc.assert(
      fc.property(key, fc.json({ maxDepth: 3 }), fc.array(fc.nat()), (name, rest, escaped) => {
        const written = [...name]
          .map((character, at) =>
            escaped.includes(at)
              ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
              : character,
          )
          .join("");
        expect(findJsonProblem(`{"a":${rest},"b":[{"${written}":${rest}}]}`)).toBe("key");
      }),
    );
  });

  it("leaps over a document of thirty megabytes", () => {
    const text = JSON.stringify({ contentBase64: "A".repeat(30_000_000) });
    const start = performance.now();
    expect(findJsonProblem(text)).toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("does not slow down on many backslashes", () => {
    const text = `{"a":"${'\\\\"'.repeat(200_000)}`;
    const start = performance.now();
    findJsonProblem(text);
    findJsonProblem(`"${"\\".repeat(1_000_000)}"${'"'.repeat(100)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
