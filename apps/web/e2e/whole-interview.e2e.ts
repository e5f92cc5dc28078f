import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible, expectUsable } from "./support/expect-usable";
import { keepPicture, openPage, PHONE, type Watched } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { signInAs } from "./support/sign-in";

const INTERVIEW = "/kommuner/0999/maalinger/2026-1/interview/1";
const RECEIVED = "Din stemme er modtaget";
const PEOPLE = ["Leder", "Medarbejder", "Medarbejder", "Medarbejder", "Medarbejder", "Medarbejder"];
const FIRST = [/^2 /, /^2 /, /^5 /, /^5 /, "Ved ikke", /^3 /];
const SECOND = [/^3 /, /^3 /, /^4 /, /^4 /, /^3 /, /^3 /];
const QUOTE = "Vi fik først styr på det, da nogen skrev det ned.";
/** What can be read from the back row of a meeting room. */
const WALL_PX = 28;
/** A key that comes right after a step is taken for the same press. */
const SETTLED_MS = 600;

const { pejling, browser } = setStage();

async function openScreen(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pejling.address + path, { waitUntil: "load" });
  return page;
}

async function join(code: string, role: string): Promise<Watched> {
  const phone = await openPage(browser, PHONE);
  await phone.page.goto(`${pejling.address}/deltag/${code}`);
  await phone.page.getByLabel(role, { exact: true }).check();
  await phone.page.getByRole("button", { name: "Deltag" }).click();
  await phone.page.getByText("Vi går i gang om lidt").waitFor();
  return phone;
}

async function voteAll(
  phones: readonly Watched[],
  names: readonly (RegExp | string)[],
): Promise<void> {
  for (const [at, { page }] of phones.entries()) {
    await page.getByRole("button", { name: names[at] ?? "Ved ikke" }).click();
    await page.getByText(RECEIVED).waitFor();
  }
}

async function press(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.keyboard.press(key);
}

function textSize(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

it("is held by a facilitator, a note taker, a wall and six phones, all at once, and becomes minutes", async () => {
  const facilitator = await openPage(browser);
  const { page, context } = facilitator;
  await signInAs(page, pejling.address, "consultant");
  await page.goto(`${pejling.address}${INTERVIEW}/afvikling`);
  await page.getByRole("button", { name: /^Åbn for deltagere/ }).click();
  await page.getByText("og skriv koden").waitFor();
  // All three in one browser: the streams they hold must leave room for what they send.
  const wall = await openScreen(context, `${INTERVIEW}/laerred`);
  const notes = await openScreen(context, `${INTERVIEW}/afvikling?skaerm=referent`);
  const code = ((await page.locator(".live-join__code").textContent()) ?? "").replaceAll(/\s/g, "");
  const phones: Watched[] = [];
  for (const role of PEOPLE) phones.push(await join(code, role));
  await page.getByText("6 deltagere").waitFor();
  await wall.getByText("6 er med").waitFor();
  await keepPicture(wall, "interview-laerred-velkommen");

  await page.getByRole("button", { name: /^Vis første spørgsmål/ }).click();
  await page.getByRole("button", { name: "Åbn afstemning" }).waitFor();
  const title =
    (await page.locator(".live-question h2, .live-stage h2").first().textContent()) ?? "";
  await wall.getByRole("heading", { level: 1, name: title }).waitFor();
  await press(page, "a");
  await voteAll(phones.slice(0, 5), FIRST);
  await page.getByText("5 af 6 har stemt").first().waitFor();
  await wall.getByText("5 af 6 har stemt").waitFor();
  for (const screen of [page, wall, notes])
    expect(await screen.locator(".live-votes").count()).toBe(0);
  await expectUsable(page, "interview-afvikler-afstemning");
  await keepPicture(wall, "interview-laerred-afstemning");

  await notes.getByRole("button", { name: "Tilføj citat" }).click();
  await notes.keyboard.type(QUOTE);
  await notes.getByText(/^Alt er gemt/).waitFor();
  await expectUsable(notes, "interview-referent");
  await voteAll(phones.slice(5), FIRST.slice(5));
  await page.getByText("6 af 6 har stemt").first().waitFor();
  await press(page, "l");
  await page.getByText("Sådan stemte gruppen").waitFor();
  await wall.getByText("delt gruppe").waitFor();
  await keepPicture(wall, "interview-laerred-fordeling");
  expect(await textSize(wall, ".live-votes__level")).toBeGreaterThanOrEqual(WALL_PX);
  expect(await textSize(wall, ".live-votes__numbers")).toBeGreaterThanOrEqual(WALL_PX);
  await expectAccessible(wall, "the wall");
  for (const { page: phone } of phones) await phone.getByText("Sådan stemte I").waitFor();
  for (const [at, { page: phone }] of phones.entries()) {
    await expectUsable(phone, `interview-telefon-${at + 1}`);
  }

  await press(page, "a");
  await page.getByText("0 af 6 har stemt").first().waitFor();
  await voteAll(phones, SECOND);
  await press(page, "l");
  await page.getByText("4 af 5 flyttede sig; medianen er stadig 3.").waitFor();
  await wall.getByText("4 af 5 flyttede sig; medianen er stadig 3.").waitFor();
  expect(await textSize(wall, ".live-votes__level")).toBeGreaterThanOrEqual(WALL_PX);
  await keepPicture(wall, "interview-laerred-anden");
  await press(page, "f");
  await page.keyboard.press("3");
  await page.getByText("aftalt: niveau 3").nth(3).waitFor();
  await expectUsable(page, "interview-afvikler-enige");

  await page.getByRole("button", { name: /^Slut afviklingen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Slut afviklingen/ }).click();
  await page.getByText("I stemte om 1 spørgsmål. 1 af dem har et fælles niveau.").waitFor();
  for (const { page: phone } of phones) await phone.getByText("Tak for i dag").waitFor();
  await page.getByRole("link", { name: "Gå til referatet" }).click();
  await page.getByRole("button", { name: "Skriv referatet" }).click();
  await page.getByRole("heading", { name: title, exact: false }).first().waitFor();
  await expectUsable(page, "interview-referat");
  expect([facilitator, ...phones].flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const { context: closing } of [facilitator, ...phones]) await closing.close();
});
