import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./support/expect-usable";
import { press, tabTo } from "./support/keyboard";
import { joinByPhone, type Phone } from "./support/live-phones";
import { keepPicture, openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { signInAs } from "./support/sign-in";

const SETTLED_MS = 600;

const { pejling, browser } = setStage();

const placeOf = (number: number) =>
  `${pejling.address}/kommuner/0999/maalinger/2026-1/interview/${number}/afvikling`;

async function joinTwo(page: Page): Promise<readonly Phone[]> {
  const text = (await page.locator(".live-join__code").textContent()) ?? "";
  const code = text.replaceAll(/\s/g, "");
  return [
    await joinByPhone(pejling.address, { code, role: "leader" }),
    await joinByPhone(pejling.address, { code, role: "employee" }),
  ];
}

/** The question on the screens, by what a guide's row says of its number. */
async function findQuestion(page: Page, number: number): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ kommunekode: "0999", slug: "2026-1", number }));
  const answer = await page.request.get(`${pejling.address}/trpc/live.history?input=${input}`);
  const said = (await answer.json()) as {
    result: { data: { questions: { questionId: string; phase: string }[] } };
  };
  const open = said.result.data.questions.find(({ phase }) => phase.startsWith("voting"));
  if (open === undefined) throw new Error("No question is being voted on");
  return open.questionId;
}

async function expectShown(page: Page, name: string): Promise<void> {
  await keepPicture(page, name);
  await expectAccessible(page, name);
}

it("leads a whole round with the keyboard alone", async () => {
  const { page, context, complaints } = await openPage(browser);
  await signInAs(page, pejling.address, "consultant");
  await visit(page, placeOf(1));
  await press(page, /^Åbn for deltagere/);
  await page.getByText("og skriv koden").waitFor();
  const [ada, bo] = await joinTwo(page);
  await page.getByText("2 deltagere").waitFor();
  await expectShown(page, "afvikling-velkommen");

  await page.waitForTimeout(SETTLED_MS);
  await press(page, /^Vis første spørgsmål/);
  await page.getByRole("button", { name: "Åbn afstemning" }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  // The button stays where it is and keeps the focus: the next step is the same key.
  await page.keyboard.press("Enter");
  await page.getByText("0 af 2 har stemt").first().waitFor();
  const questionId = await findQuestion(page, 1);
  await ada?.vote({ questionId, vote: 1, value: 2 });
  await page.getByText("1 af 2 har stemt").first().waitFor();
  await bo?.vote({ questionId, vote: 1, value: 5 });
  await page.getByText("2 af 2 har stemt").first().waitFor();
  expect(await page.locator(".live-votes").count()).toBe(0);

  await page.keyboard.press("l");
  await page.getByText("Sådan stemte gruppen").waitFor();
  await page.getByText("delt gruppe", { exact: true }).waitFor();
  await page.keyboard.press("u");
  await page.getByRole("timer").waitFor();

  await page.waitForTimeout(SETTLED_MS);
  await page.keyboard.press("a");
  await page.getByText("0 af 2 har stemt").first().waitFor();
  await ada?.vote({ questionId, vote: 2, value: 4 });
  await bo?.vote({ questionId, vote: 2, value: 4 });
  await page.getByText("2 af 2 har stemt").first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await page.keyboard.press("l");
  await page.getByText("2 af 2 flyttede sig; medianen gik fra 3,5 til 4.").waitFor();

  await page.keyboard.press("f");
  await page.keyboard.press("4");
  await tabTo(page, /^Hvad blev gruppen enig om/);
  await page.keyboard.type("Alle styregrupper følger op hver måned.");
  await page.getByText("aftalt: niveau 4").first().waitFor();
  await expectShown(page, "afvikling-enige");

  await press(page, /^Næste spørgsmål/);
  await page.getByRole("button", { name: "Åbn afstemning" }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await press(page, /^Slut afviklingen/);
  await page.getByRole("dialog").waitFor();
  await press(page, /^Slut afviklingen/);
  await page.getByText("I stemte om 1 spørgsmål. 1 af dem har et fælles niveau.").waitFor();
  await expectShown(page, "afvikling-slut");
  expect(complaints).toEqual([]);
  await context.close();
});

it("tells the second of two facilitators who was first, and breaks nothing", async () => {
  const eva = await openPage(browser);
  const kim = await openPage(browser);
  await signInAs(eva.page, pejling.address, "consultant");
  await signInAs(kim.page, pejling.address, "lead");
  await visit(eva.page, placeOf(2));
  await visit(kim.page, placeOf(2));
  await eva.page.getByRole("button", { name: /^Åbn for deltagere/ }).click();
  // The other's page finds out by itself that the interview is open.
  await kim.page.getByText("og skriv koden").waitFor();
  await eva.page.getByText("Karen Friis").first().waitFor();
  await eva.page.waitForTimeout(SETTLED_MS);

  const first = (page: Page) => page.getByRole("button", { name: "Vis første spørgsmål" });
  await Promise.all([first(eva.page).click(), first(kim.page).click()]);
  for (const { page } of [eva, kim]) {
    await page.getByRole("button", { name: "Åbn afstemning" }).waitFor();
  }
  const told = await Promise.any(
    [eva.page, kim.page].map((page) =>
      page
        .getByText(/(Karen Friis|Jonas Berg) var først\. I er nu ved spørgsmål \d+/)
        .first()
        .textContent(),
    ),
  );
  expect(told).toMatch(/Læs spørgsmålet op/);
  expect(await eva.page.locator("#live-question").textContent()).toBe(
    await kim.page.locator("#live-question").textContent(),
  );
  await eva.context.close();
  await kim.context.close();
});

it("hands the device over without showing what was chosen, and refuses to end under an open vote", async () => {
  const { page, context } = await openPage(browser);
  await signInAs(page, pejling.address, "consultant");
  await visit(page, placeOf(3));
  await page.getByRole("button", { name: /^Åbn for deltagere/ }).click();
  await page.getByRole("button", { name: "Tilføj deltager uden telefon" }).click();
  await page.getByRole("button", { name: "Tilføj", exact: true }).click();
  await page.getByText("Person 1 på denne enhed").waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await page.getByRole("button", { name: "Vis første spørgsmål" }).click();
  await page.getByRole("button", { name: "Åbn afstemning" }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  await page.getByRole("button", { name: "Åbn afstemning" }).click();
  await page.getByRole("button", { name: /^Giv enheden til deltageren/ }).click();
  await expectShown(page, "afvikling-stem-her");
  await page.getByText("Ved ikke", { exact: true }).click();
  await page.getByRole("button", { name: "Afgiv stemme" }).click();
  await page.getByText("Din stemme er modtaget").waitFor();
  expect(await page.locator("input:checked").count()).toBe(0);
  await page.getByRole("button", { name: "Giv enheden tilbage" }).click();
  await page.getByText("1 af 1 har stemt").first().waitFor();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
  );
  expect(kept).not.toContain("dontKnow");

  await page.getByRole("button", { name: "Slut afviklingen" }).click();
  await page.getByText("Luk afstemningen først", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Tilbage til afstemningen" }).click();

  // The server goes away and comes back: a calm bar, and the same vote afterwards.
  await pejling.kill();
  await page.getByText("Forbindelsen er væk.", { exact: false }).waitFor();
  await expectShown(page, "afvikling-vaek");
  await pejling.restart();
  await page
    .getByText("Forbindelsen er væk.", { exact: false })
    .waitFor({ state: "detached", timeout: 10_000 });
  await page.getByText("1 af 1 har stemt").first().waitFor();
  await page.getByRole("button", { name: "Luk og vis" }).click();
  await page.getByText("Sådan stemte gruppen").waitFor();
  await context.close();
});

it("shows the one who leads what the note taker ticks", async () => {
  const lead = await openPage(browser);
  const notes = await openPage(browser);
  await signInAs(lead.page, pejling.address, "consultant");
  await signInAs(notes.page, pejling.address, "lead");
  await visit(lead.page, placeOf(4));
  await lead.page.getByRole("button", { name: /^Åbn for deltagere/ }).click();
  await lead.page.getByText("og skriv koden").waitFor();
  await visit(notes.page, `${placeOf(4)}?skaerm=referent`);
  await lead.page.getByText("referent", { exact: true }).waitFor();
  await notes.page.getByLabel(/^Gruppen har svaret/).click();
  await lead.page.getByText("besvaret undervejs").first().waitFor();
  await expectShown(notes.page, "afvikling-referent");
  await lead.context.close();
  await notes.context.close();
});
