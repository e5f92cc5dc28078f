import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { signInAs } from "./support/sign-in";

const PROJECT = join(import.meta.dirname, "../../..");
const PUBLISHED = join(PROJECT, "../shared/real-strategies");
const FIXTURE = join(PROJECT, "packages/documents/src/strategy/fixtures/sandby-sag.txt");

const { pejling, browser } = setStage();

async function upload(files: { name: string; buffer: Buffer }[]) {
  const opened = await openPage(browser);
  await signInAs(opened.page, pejling.address, "consultant");
  await visit(opened.page, `${pejling.address}/strategier`);
  await opened.page
    .locator('input[type="file"]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: "text/plain" })));
  return opened;
}

it("reads a text in, has it confirmed by keyboard, and takes a confirmation back", async () => {
  const { page, context, complaints } = await upload([
    { name: "sandby.txt", buffer: readFileSync(FIXTURE) },
  ]);
  await page
    .locator('a[href^="/strategier/"]', { hasText: /Sandby|Åbn|Læs/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Sandby/ }).waitFor();
  await page
    .getByText(/0 af \d+ bekræftet/)
    .first()
    .waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  await page
    .getByText(/(^|\D)1 af \d+ bekræftet/)
    .first()
    .waitFor();
  await page
    .getByText(/^Gemt kl/)
    .first()
    .waitFor();
  await page.keyboard.press("Control+z");
  await page
    .getByText(/(^|\D)0 af \d+ bekræftet/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it("says in a sentence what is wrong with a binary, an empty and a known file, and reads the rest", async () => {
  const { page, context } = await upload([
    { name: "billede.txt", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]) },
    { name: "tom.txt", buffer: Buffer.alloc(0) },
    { name: "sandby-igen.txt", buffer: readFileSync(FIXTURE) },
    {
      name: "cp1252.txt",
      buffer: Buffer.from(
        "Digitaliseringsstrategi\n\nTema 1: B\xf8rn og unge\n\nVi vil m\xe5le effekten hvert \xe5r.\n",
        "latin1",
      ),
    },
  ]);
  await page
    .getByText(/billede\.txt/)
    .first()
    .waitFor();
  await page
    .getByText(/tom|indeholder ingen/i)
    .first()
    .waitFor();
  await page
    .getByText(/allerede læst ind|er læst ind i forvejen|findes i forvejen/i)
    .first()
    .waitFor();
  await page
    .getByText(/cp1252\.txt/)
    .first()
    .waitFor();
  await context.close();
});

describe.skipIf(!existsSync(PUBLISHED))(
  existsSync(PUBLISHED)
    ? "two published papers"
    : `two published papers: SKIPPED, ${PUBLISHED} is not here`,
  () => {
    it("stand side by side with their own words beside the model's themes", async () => {
      const names = [
        "gladsaxe-2015-2018-baggrundspapir.txt",
        "koebenhavn-2024-2027-oekonomiudvalget-2023-05-23.txt",
      ];
      const { page, context, complaints } = await upload(
        names.map((name) => ({ name, buffer: readFileSync(join(PUBLISHED, name)) })),
      );
      await page
        .getByText(/Udkast til ny fælles digitaliseringsstrategi/)
        .first()
        .waitFor();
      await visit(page, `${pejling.address}/strategier/sammenlign?kommuner=0101,0159`);
      await page.getByRole("link", { name: "Den mobile teknologi" }).first().waitFor();
      await page.getByText("ingen modsvarende").first().waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
);
