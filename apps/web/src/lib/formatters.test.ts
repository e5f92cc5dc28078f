import { afterEach, describe, expect, it } from "vitest";
import * as format from "./formatters";
import { setCurrentLocale } from "./locale";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
afterEach(() => setCurrentLocale("da"));

describe("numbers", () => {
  it.each([
    { value: 3.44, expected: "3,4" },
    { value: 3, expected: "3,0" },
    { value: null, expected: "–" },
    { value: Number.NaN, expected: "–" },
  ])("level $value → $expected", ({ value, expected }) => {
    expect(format.formatLevel(value)).toBe(expected);
  });

  it("groups thousands and keeps the decimals asked for", () => {
    expect(format.formatDecimal(1234.5, 1)).toBe("1.234,5");
    expect(format.formatDecimal(0.3737, 2)).toBe("0,37");
    expect(format.formatDecimal(-0, 1)).toBe("0,0");
    expect(format.formatCount(12345)).toBe("12.345");
  });

  it.each([
    { value: 0.4, expected: "+0,4" },
    { value: -0.4, expected: "−0,4" },
    { value: -0.04, expected: "0,0" },
    { value: null, expected: "–" },
  ])("difference $value → $expected", ({ value, expected }) => {
    expect(format.formatDifference(value)).toBe(expected);
  });

  it("writes a share in percent, and no share as a dash", () => {
    expect(plain(format.formatPercent(0.38))).toBe("38 %");
    expect(plain(format.formatPercent(0.1234, 1))).toBe("12,3 %");
    expect(format.formatPercent(null)).toBe("–");
  });

  it("follows English", () => {
    setCurrentLocale("en");
    expect(format.formatLevel(3.44)).toBe("3.4");
    expect(format.formatTime("2026-11-22T08:05:00Z")).toBe("09:05");
  });
});

describe("dates", () => {
  it.each([
    { value: "2026-11-22", expected: "22.11.2026" },
    { value: "2026-11-22T23:30:00Z", expected: "23.11.2026" },
    { value: "2023-11", expected: "november 2023" },
    { value: "2023", expected: "2023" },
    { value: null, expected: "–" },
  ])("$value → $expected", ({ value, expected }) => {
    expect(format.formatDate(value)).toBe(expected);
  });

  it("tells the time in Denmark", () => {
    expect(format.formatTime("2026-11-22T08:05:00Z")).toBe("kl. 09.05");
    expect(format.formatDateTime("2026-06-01T08:05:00Z")).toBe("01.06.2026 kl. 10.05");
    expect(format.formatLongDate("2026-11-22")).toBe("22. november 2026");
  });
});

describe("words", () => {
  it("agrees in number", () => {
    const forms = { one: "kommune", other: "kommuner" };
    expect([0, 1, 2].map((count) => format.plural(count, forms))).toEqual([
      "kommuner",
      "kommune",
      "kommuner",
    ]);
  });

  it("sorts in Danish", () => {
    const names = ["Aarhus", "Ærø", "Albertslund", "Ølstykke", "Vejle"];
    expect(names.sort(format.compareDanish)).toEqual([
      "Albertslund",
      "Vejle",
      "Ærø",
      "Ølstykke",
      "Aarhus",
    ]);
    expect(["Center 10", "Center 9"].sort(format.compareDanish)).toEqual(["Center 9", "Center 10"]);
  });

  it("lists with og", () => {
    expect(format.formatList(["data", "styring", "klima"])).toBe("data, styring og klima");
  });
});
