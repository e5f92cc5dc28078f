import { describe, expect, it } from "vitest";
import { nextVersion, readJson } from "./read-model-file";

describe("readJson()", () => {
  it("reads JSON, with or without a byte order mark", () => {
    expect(readJson('{"id":"x"}')).toEqual({ kind: "json", file: { id: "x" } });
    expect(readJson('\uFEFF{"id":"x"}')).toEqual({ kind: "json", file: { id: "x" } });
  });

  it.each([
    { text: '{\n"id": "x"\n"version": 1\n}', line: 3 },
    { text: "model", line: 1 },
  ])("tells that $text is none", ({ text, line }) => {
    const reading = readJson(text);
    expect(reading.kind).toBe("notJson");
    expect([line, null]).toContain(reading.kind === "notJson" ? reading.line : 0);
  });
});

it("nextVersion() counts the last number up", () => {
  expect(nextVersion("2026.1")).toBe("2026.2");
  expect(nextVersion("2026.9")).toBe("2026.10");
});
