import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const web = join(import.meta.dirname, "..", "..");
const features = readdirSync(join(web, "messages")).sort();

type Catalogue = Readonly<Record<string, unknown>>;

function readJson(...path: string[]): Catalogue {
  return JSON.parse(readFileSync(join(web, ...path), "utf8"));
}

function read(feature: string, locale: string): Catalogue {
  const { $schema: _, ...messages } = readJson("messages", feature, `${locale}.json`);
  return messages;
}

/** The `{count}` and the like that a text is filled in with. */
function blanksOf(message: unknown): string[] {
  const text = JSON.stringify(message);
  const inputs = [...text.matchAll(/"input (\w+)"/g), ...text.matchAll(/\{(\w+)\}/g)];
  return [...new Set(inputs.map((match) => match[1] ?? ""))].sort();
}

it("the settings name every feature's catalogue", () => {
  const settings = readJson("project.inlang", "settings.json")["plugin.inlang.messageFormat"];
  const expected = features.map((feature) => `./messages/${feature}/{locale}.json`);
  expect(features.length).toBeGreaterThan(0);
  expect(settings).toEqual({ pathPattern: expect.arrayContaining(expected) });
});

describe.each(features)("messages/%s", (feature) => {
  const danish = read(feature, "da");
  const english = read(feature, "en");

  it("says everything in both languages", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(danish).sort());
  });

  it("carries the feature's name in every key, so that no catalogue overrides another", () => {
    const strangers = Object.keys(danish).filter((key) => !key.startsWith(`${feature}_`));
    expect(strangers).toEqual([]);
  });

  it("leaves nothing blank and fills in the same in both languages", () => {
    for (const [key, message] of Object.entries(danish)) {
      expect(message, key).not.toBe("");
      expect(english[key], key).not.toBe("");
      expect(blanksOf(english[key]), key).toEqual(blanksOf(message));
    }
  });
});
