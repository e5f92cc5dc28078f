import { expect, it } from "vitest";
import { openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { signInAs } from "./support/sign-in";

const { pejling, browser } = setStage();
const SHEET = "/kommuner/0999/maalinger/2026-1/interview/1/spoergsmaal/data-1";
const FIELD = "Hvad blev gruppen enig om, og hvorfor?";

it("shows both texts when two people write in the same field, and loses neither", async () => {
  const mine = await openPage(browser);
  const theirs = await openPage(browser);
  await signInAs(mine.page, pejling.address, "lead");
  await signInAs(theirs.page, pejling.address, "consultant");
  await visit(mine.page, pejling.address + SHEET);
  await visit(theirs.page, pejling.address + SHEET);

  await theirs.page.getByLabel(FIELD).fill("Den andens begrundelse.");
  await theirs.page
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor();
  await mine.page.getByLabel(FIELD).fill("Min begrundelse.");
  await mine.page.getByText("To har skrevet i feltet.").waitFor();
  await mine.page.getByText("Den andens begrundelse.").waitFor();
  await mine.page.getByRole("button", { name: "Behold min" }).click();
  await mine.page
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor();

  await theirs.page.reload({ waitUntil: "networkidle" });
  expect(await theirs.page.getByLabel(FIELD).inputValue()).toBe("Min begrundelse.");
  await mine.context.close();
  await theirs.context.close();
});

it("keeps what was written while the server was away, and saves it by itself", async () => {
  const { page, context } = await openPage(browser);
  await signInAs(page, pejling.address, "consultant");
  await visit(page, pejling.address + SHEET.replace("data-1", "data-2"));
  await pejling.kill();
  await page.getByLabel(FIELD).fill("Skrevet, mens serveren var væk.");
  await page
    .getByText(/Ikke gemt\. Prøver igen/)
    .first()
    .waitFor();
  await pejling.restart();
  await page
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor({ timeout: 60_000 });

  await page.reload({ waitUntil: "networkidle" });
  expect(await page.getByLabel(FIELD).inputValue()).toBe("Skrevet, mens serveren var væk.");
  await context.close();
});

it("offers unsaved text back after the page was closed on it", async () => {
  const { page, context } = await openPage(browser);
  await signInAs(page, pejling.address, "consultant");
  await visit(page, pejling.address + SHEET.replace("data-1", "data-3"));
  await pejling.kill();
  await page.getByLabel(FIELD).fill("Nåede ikke at blive gemt.");
  await page
    .getByText(/Ikke gemt\. Prøver igen/)
    .first()
    .waitFor();
  await page.close();
  await pejling.restart();

  const again = await context.newPage();
  await visit(again, pejling.address + SHEET.replace("data-1", "data-3"));
  await again.getByText(/^Du har 1 ændring fra kl\. \d\d\.\d\d, der ikke er sendt$/).waitFor();
  await again.getByRole("button", { name: "Send dem nu" }).click();
  await again
    .getByText(/^Alt er gemt kl/)
    .first()
    .waitFor();
  expect(await again.getByLabel(FIELD).inputValue()).toBe("Nåede ikke at blive gemt.");
  await context.close();
});
