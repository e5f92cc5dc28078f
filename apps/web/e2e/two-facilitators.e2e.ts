import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage, visit } from "./support/open-browser";
import { signInAs } from "./support/sign-in";
import { type Pejling, startPejling } from "./support/start-pejling";

let pejling: Pejling;
let browser: Browser;
const INTERVIEW = "/kommuner/0999/maalinger/2026-1/interview/1";
const FIELD = "Hvad blev gruppen enig om, og hvorfor?";

beforeAll(async () => {
  pejling = await startPejling();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await pejling.stop();
});

it("shows what is agreed on at another screen without a reload, and both texts where one is being written", async () => {
  const leads = await openPage(browser);
  const sheet = await openPage(browser);
  await signInAs(leads.page, pejling.address, "consultant");
  await signInAs(sheet.page, pejling.address, "lead");
  await visit(leads.page, `${pejling.address}${INTERVIEW}/afvikling`);
  await leads.page.getByRole("button", { name: /^Åbn for deltagere/ }).click();
  await leads.page.getByText("og skriv koden").waitFor();
  await visit(sheet.page, `${pejling.address}${INTERVIEW}/spoergsmaal/styring-1`);
  await leads.page.getByText("på interviewarket").waitFor();
  const seen = sheet.page.getByLabel(FIELD);

  const other = await openPage(browser);
  await signInAs(other.page, pejling.address, "consultant");
  await visit(other.page, `${pejling.address}${INTERVIEW}/spoergsmaal/styring-1`);
  await other.page.getByLabel(FIELD).fill("Aftalt på den anden skærm.");
  await expect.poll(() => seen.inputValue()).toBe("Aftalt på den anden skærm.");

  await sheet.page.route("**/trpc/consensus.save**", (route) => route.abort());
  await seen.fill("Skrevet imens.");
  await other.page.getByLabel(FIELD).fill("Aftalt igen.");
  await other.page
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor();
  expect(await seen.inputValue()).toBe("Skrevet imens.");
  await sheet.page.unroute("**/trpc/consensus.save**");
  await sheet.page.getByText("To har skrevet i feltet.").waitFor({ timeout: 30_000 });
  await sheet.page.getByText("Aftalt igen.").waitFor();
  for (const { context } of [leads, sheet, other]) await context.close();
});
