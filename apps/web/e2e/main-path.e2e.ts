import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { fill, press, tabTo } from "./support/keyboard";
import { openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { signInAs } from "./support/sign-in";

const { pejling, browser } = setStage();

const ROUND = "/kommuner/0159/maalinger/2026-1";
const heading = (page: Page, text: RegExp) =>
  page.getByRole("heading", { level: 1, name: text }).waitFor();

async function addUnit(page: Page, name: string): Promise<void> {
  await press(page, /^Tilføj (enhed$|den første forvaltning)/);
  await page.getByRole("dialog").waitFor();
  await fill(page, /^Navn/, name);
  await press(page, /^Gem enheden/);
  await page.getByText(`${name} er gemt.`).first().waitFor();
}

it("goes from an empty municipality to the director's comparison with the keyboard alone", async () => {
  const { page, complaints } = await openPage(browser);
  await visit(page, pejling.address);
  await press(page, /^Signe Holt/);
  await heading(page, /^Kommuner$/);

  // One of the 98, with oneself in charge.
  await visit(page, `${pejling.address}/drift/kommuner`);
  await tabTo(page, /^Kommune(?!r)/);
  await page.keyboard.type("Gladsaxe");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, /^En, jeg inviterer/);
  await page.keyboard.press("ArrowDown");
  await press(page, /^Opret kommunen$/);
  await page.getByText("Gladsaxe er oprettet, og du er leder af målingen.").first().waitFor();
  await visit(page, `${pejling.address}/kommuner/0159`);
  await press(page, /^(Opret|Ny) måling$/);
  await heading(page, /Ny måling/);
  await press(page, /^Opret målingen$/);
  await page.waitForURL(`**${ROUND}/opsaetning`);

  // Its organisation.
  await visit(page, `${pejling.address}/kommuner/0159`);
  await addUnit(page, "Social og Sundhed");
  await addUnit(page, "Børn og Kultur");

  // What is measured, and opened.
  await visit(page, `${pejling.address}${ROUND}/opsaetning`);
  await press(page, /^Vælg alle forvaltninger/);
  await press(page, /^Gem enheder og vægte/);
  await page.getByText("Enheder og vægte er gemt.").first().waitFor();
  await press(page, /^Åbn målingen/);
  await page.getByText("Målingen er nu åben").first().waitFor();

  // An interview with five people.
  await visit(page, `${pejling.address}${ROUND}/interview`);
  await press(page, /^Planlæg/);
  await page.getByRole("dialog").waitFor();
  await fill(page, /^(Navn|Titel)/, "Hjemmeplejen");
  await tabTo(page, /^Enhed/);
  await page.keyboard.press("ArrowDown");
  await press(page, /^Planlæg interviewet/);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await fill(page, /^Antal/, "5");
  await press(page, /^Tilføj$/);
  await page.getByText("Deltager 5").first().waitFor();

  // Five ratings, a consensus and the consultant's own level.
  await visit(page, `${pejling.address}${ROUND}/interview/1/spoergsmaal/data-1`);
  await page.getByText("Deltager 5").waitFor();
  for (const level of ["1", "1", "3", "5", "5"]) await page.keyboard.press(level);
  await page.getByText("delt gruppe").waitFor();
  await page.keyboard.press("f");
  await page.keyboard.press("3");
  await page
    .getByText(/^Alt er gemt /)
    .first()
    .waitFor();
  // On the consensus the arrows choose a level; from the rows and the heading they turn the page.
  await press(page, /^Næste/);
  for (const question of [2, 3]) {
    if (question > 2) await page.keyboard.press("ArrowRight");
    await page.waitForURL(`**/spoergsmaal/data-${question}`);
    for (const level of ["2", "2", "3", "3", "3"]) await page.keyboard.press(level);
    await page
      .getByText(/^Alt er gemt /)
      .first()
      .waitFor();
  }
  await page.waitForTimeout(1500);

  // The director asks how the number came about.
  await visit(page, `${pejling.address}${ROUND}/resultater`);
  await press(page, /^Data, Social og Sundhed: niveau 3,0 Fælles/);
  const panel = page.getByRole("complementary", { name: /Sådan er det regnet ud/ });
  await panel.getByText("(1·3 + 1·3 + 1·3) ÷ 3 = 3").waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });

  // Held, reviewed, closed: what is missing is listed and accepted, and the result stands fast.
  await visit(page, `${pejling.address}${ROUND}/interview/1`);
  await press(page, /^Markér som holdt/);
  await page.getByText("Holdt", { exact: true }).first().waitFor();
  await visit(page, `${pejling.address}${ROUND}/opsaetning`);
  await press(page, /^Begynd gennemgangen/);
  await press(page, /^Luk målingen/);
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await dialog
    .getByText(/har ikke svar nok til et tal/)
    .first()
    .waitFor();
  await tabTo(page, /^Jeg accepterer|^Luk målingen/);
  await page.keyboard.press("Space");
  await press(page, /^Luk målingen/);
  await page.getByText("Målingen er nu lukket").first().waitFor();
  await visit(page, `${pejling.address}${ROUND}/resultater`);
  await page.getByText(/Resultatet er låst/).waitFor();
  expect(complaints).toEqual([]);
});

it("removes the example in one click and brings it back with the next", async () => {
  const { page, context, complaints } = await openPage(browser);
  await signInAs(page, pejling.address, "operator");
  await visit(page, `${pejling.address}/kommuner`);
  const example = page.getByRole("rowheader", { name: /^Eksempelkommune/ });
  await example.waitFor();
  await page.getByRole("button", { name: "Fjern eksemplet" }).first().click();
  await page.getByText("Eksemplet er fjernet.").first().waitFor();
  await example.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Fortryd" }).click();
  await example.waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
