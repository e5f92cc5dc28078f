import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const PROJECT = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");

describe.each(["SECURITY.md", "docs/threat-model.md"])("%s", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to ?? "");

  it("links to what is there", () => {
    const missing = links.filter((to) => !existsSync(join(PROJECT, dirname(path), to)));
    expect(missing).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  });
});

describe("the threat model", () => {
  it("names for every threat the test that shows what stops it", () => {
    const threats = read("docs/threat-model.md")
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.split("|").length === 5)
      .filter((line) => !/^\| (Trussel|-+) /.test(line));
    expect(threats.length).toBeGreaterThan(25);
    for (const threat of threats) expect(threat).toMatch(/\]\([^)]+\.(?:test|e2e)\.ts\) /);
  });
});
