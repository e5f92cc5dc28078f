import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESK, keepPicture, openBrowser, openPage, PHONE, visit } from "./support/open-browser";
import { type Pejling, startPejling } from "./support/start-pejling";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const ROUND = "/kommuner/0999/maalinger/2026-1";

const PAGES: Record<string, string> = {
  kommuner: "/kommuner",
  kommune: "/kommuner/0999",
  "ny-maaling": "/kommuner/0999/ny-maaling",
  "ny-maaling-tom": "/kommuner/0159/ny-maaling",
  overblik: ROUND,
  opsaetning: `${ROUND}/opsaetning`,
  interview: `${ROUND}/interview`,
  kalender: `${ROUND}/interview?visning=kalender`,
  spoergsmaal: `${ROUND}/interview/1/spoergsmaal/data-1`,
  resultater: `${ROUND}/resultater`,
  regnestykke: `${ROUND}/resultater?enhed=ssf&tema=data&panel=regnestykke`,
  enhed: `${ROUND}/resultater/enheder/ssf`,
  "to-enheder": `${ROUND}/resultater/enheder/ssf?mod=bkf`,
  tema: `${ROUND}/resultater/temaer/data`,
  runder: `${ROUND}/resultater/runder?mod=2024-1`,
  "lukket-maaling": "/kommuner/0999/maalinger/2024-1/resultater",
  strategier: "/strategier",
  sammenlign: "/strategier/sammenlign?kommuner=0101,0159",
  modeller: "/modeller",
  model: "/modeller/pejling/2026.1",
  om: "/om",
  "findes-ikke": "/her/er/intet",
};

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] };

describe.each([
  { name: "1440", viewport: DESK },
  { name: "390", viewport: PHONE },
])("every page at $name px", ({ name, viewport }) => {
  let pejling: Pejling;
  let browser: Browser;
  beforeAll(async () => {
    pejling = await startPejling();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await pejling.stop();
  });

  it.each(Object.entries(PAGES))("%s can be used by everybody", async (title, path) => {
    const { page, context, complaints } = await openPage(browser, viewport);
    await visit(page, pejling.address + path);
    await keepPicture(page, `${title}-${name}`);

    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, "the page scrolls sideways").toBeLessThanOrEqual(0);
    expect(await page.locator("h1").count()).toBe(1);

    // Through the debugger, not a script element: the page's own policy forbids those, and should.
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(STANDARDS)} })`,
    )) as AxeResult;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
