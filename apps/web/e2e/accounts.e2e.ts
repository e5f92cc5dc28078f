import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { makeLink, signInAs } from "./support/sign-in";
import { computeCode } from "./support/totp";

const { pejling, browser } = setStage();
const PASSWORD = "fire vilde haner galer";
const SHEET = "/kommuner/0999/maalinger/2026-1/interview/1/spoergsmaal/data-4";
const FIELD = "Hvad blev gruppen enig om, og hvorfor?";

async function invite(email: string): Promise<string> {
  const lead = await openPage(browser);
  await signInAs(lead.page, pejling.address, "lead");
  const link = await makeLink(lead.page, {
    address: pejling.address,
    door: "invitation.create",
    input: { kommunekode: "0999", id: randomUUID(), email, role: "consultant", unitIds: [] },
  });
  await lead.context.close();
  return link;
}

/** Somebody new accepts an invitation in a browser of their own. */
async function joinAs(email: string): Promise<Page> {
  const link = await invite(email);
  const { page } = await openPage(browser);
  await visit(page, link);
  await page.getByLabel("Navn").fill("Nanna Lund");
  await page.getByLabel("Vælg en adgangskode").fill(PASSWORD);
  await page.getByRole("button", { name: "Opret konto, og sig ja" }).click();
  await page.waitForURL("**/kommuner/0999");
  await page.getByText("Velkommen. Du er nu konsulent i Eksempelkommune.").waitFor();
  return page;
}

async function typePassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Adgangskode", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
}

async function openSignIn(page: Page): Promise<void> {
  await visit(page, `${pejling.address}/strategier`);
  await page.waitForURL("**/log-ind?til=%2Fstrategier");
  await page.getByText("Log ind med din egen konto").click();
}

it("takes an invitation, refuses the wrong password, and leads back to the page that was asked for", async () => {
  const email = "nanna@kommune.example";
  await (await joinAs(email)).context().close();

  const { page, context } = await openPage(browser);
  await openSignIn(page);
  await typePassword(page, email, "forkert adgangskode");
  await page.getByText("E-mail og adgangskode passer ikke sammen.").waitFor();
  await typePassword(page, email, PASSWORD);
  await page.waitForURL("**/strategier");
  await page.getByRole("heading", { level: 1, name: "Strategier" }).waitFor();
  await context.close();
});

it("asks for a second step once it is turned on, and takes a recovery code when the phone is gone", async () => {
  const email = "to.trin@kommune.example";
  const page = await joinAs(email);
  await visit(page, `${pejling.address}/konto`);
  await page.getByRole("button", { name: "Slå totrinsbekræftelse til" }).click();
  await page.getByLabel("Din adgangskode").fill(PASSWORD);
  await page.getByRole("button", { name: "Fortsæt" }).click();
  const key = (await page.locator(".account-secret").textContent()) ?? "";
  await page.getByLabel("Kode fra appen").fill(computeCode(key));
  await page.getByRole("button", { name: "Slå til" }).click();
  await page.getByText("Gem dine gendannelseskoder").waitFor();
  const [recovery = ""] = await page.locator(".account-codes__list code").allTextContents();
  await page.getByLabel("Jeg har gemt koderne").check();
  await page.getByRole("button", { name: "Færdig" }).click();
  await page.getByText("Totrinsbekræftelse er slået til.").waitFor();

  await page.getByRole("button", { name: "Log ud", exact: true }).first().click();
  await page.waitForURL("**/log-ind");
  await openSignIn(page);
  await typePassword(page, email, PASSWORD);
  await page.getByLabel("Kode fra din app").fill(computeCode(key));
  await page.getByRole("button", { name: "Log ind", exact: true }).click();
  await page.waitForURL("**/strategier");

  const other = await openPage(browser);
  await openSignIn(other.page);
  await typePassword(other.page, email, PASSWORD);
  await other.page.getByRole("button", { name: "Brug en gendannelseskode" }).click();
  await other.page.getByLabel("Gendannelseskode").fill(recovery);
  await other.page.getByRole("button", { name: "Log ind", exact: true }).click();
  await other.page.waitForURL("**/strategier");
  await other.context.close();
  await page.context().close();
});

it("ends a session from another browser within five seconds, and loses nothing that was written", async () => {
  const email = "to.steder@kommune.example";
  const page = await joinAs(email);
  await page.goto(pejling.address + SHEET);
  await page.getByLabel(FIELD).waitFor();

  const other = await openPage(browser);
  await openSignIn(other.page);
  await typePassword(other.page, email, PASSWORD);
  await other.page.waitForURL("**/strategier");
  await visit(other.page, `${pejling.address}/konto`);
  await other.page.getByRole("button", { name: "Log alle andre steder ud" }).click();
  await page.getByRole("dialog", { name: "Du er logget ud" }).waitFor({ timeout: 5000 });
  await other.context.close();

  await page.getByRole("dialog").getByRole("button", { name: "Luk" }).click();
  await page.getByLabel(FIELD).fill("Skrevet, efter at jeg var logget ud.");
  await page.getByRole("button", { name: "Log ind igen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Adgangskode", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Log ind", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor();
  await page.reload();
  await page.getByLabel(FIELD).waitFor();
  expect(await page.getByLabel(FIELD).inputValue()).toBe("Skrevet, efter at jeg var logget ud.");
  await page.context().close();
});

it("shows one result to whoever holds a link, nothing else, and no longer than it is meant to", async () => {
  const lead = await openPage(browser);
  await signInAs(lead.page, pejling.address, "lead");
  const id = randomUUID();
  const round = { kommunekode: "0999", slug: "2024-1" };
  const expiresAt = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const link = await makeLink(lead.page, {
    address: pejling.address,
    door: "publication.create",
    input: { ...round, id, label: "Byrådet", expiresAt },
  });

  const { page, context, complaints } = await openPage(browser);
  await visit(page, link);
  await page.waitForURL("**/kommuner/0999/maalinger/2024-1/resultater");
  await page.getByRole("complementary", { name: "Delt resultat" }).waitFor();
  await page.getByText("Resultatet er låst").first().waitFor();
  expect(await page.getByRole("navigation", { name: "Steder" }).count()).toBe(0);
  await page.getByRole("link", { name: "Social og Sundhed" }).first().click();
  await page.waitForURL("**/resultater/enheder/ssf");
  await page.getByRole("link", { name: "Resultater" }).click();
  await page.waitForURL("**/kommuner/0999/maalinger/2024-1/resultater");
  expect(complaints).toEqual([]);

  await visit(page, `${pejling.address}/kommuner/0999/maalinger/2026-1/resultater`);
  await page.waitForURL("**/log-ind?**");
  await visit(page, link);
  await visit(lead.page, `${pejling.address}/kommuner/0999/maalinger/2024-1/deling`);
  await lead.page.getByRole("button", { name: /^Træk/ }).first().click();
  await lead.page.getByRole("dialog").getByRole("button", { name: /^Træk/ }).click();
  await lead.page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Social og Sundhed" }).first().click();
  await page.getByRole("dialog", { name: "Linket virker ikke længere" }).waitFor();
  await visit(page, link);
  await page.getByRole("heading", { level: 1, name: "Linket virker ikke længere" }).waitFor();
  await context.close();
  await lead.context.close();
});
