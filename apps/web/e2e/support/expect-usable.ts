import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keepPicture } from "./open-browser";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] };

/** A picture is kept, nothing scrolls sideways, there is one heading, and no rule of accessibility is broken. */
export async function expectUsable(page: Page, title: string): Promise<void> {
  await keepPicture(page, title);
  expect(await countWide(page), `${title} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await page.locator("h1").count(), title).toBe(1);
  await expectAccessible(page, title);
}

/** How many pixels the page is wider than its window. */
export function countWide(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** No rule of the standards is broken, nor of those that are named beside them. */
export async function expectAccessible(
  page: Page,
  title: string,
  { rules = [] }: { readonly rules?: readonly string[] } = {},
): Promise<void> {
  // Through the debugger, not a script element: the page's own policy forbids those, and should.
  await page.evaluate(AXE);
  const enabled = Object.fromEntries(rules.map((rule) => [rule, { enabled: true }]));
  for (const runOnly of rules.length > 0 ? [STANDARDS, rules] : [STANDARDS]) {
    const { violations } = (await page.evaluate(
      `axe.run(${JSON.stringify({ runOnly, rules: enabled })})`,
    )) as AxeResult;
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
    expect(said, title).toEqual([]);
  }
}
