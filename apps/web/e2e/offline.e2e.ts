import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./support/expect-usable";
import { keepPicture, openPage, PHONE, visit } from "./support/open-browser";
import { type DeviceBrowser, openDevice } from "./support/open-device";
import { setStage } from "./support/set-stage";
import { type ExampleKey, signInAs } from "./support/sign-in";

const INTERVIEW = "/kommuner/0999/maalinger/2026-1/interview/2";
const SHEET = `${INTERVIEW}/spoergsmaal/data-1`;
const FIELD = "Hvad blev gruppen enig om, og hvorfor?";
const READY = "Interviewet er klar til brug uden net på denne enhed.";

const { pejling, browser } = setStage();

/** The interview is opened before the meeting, while there is a network, and the page says when it is ready. */
async function getReady(page: Page, as: ExampleKey): Promise<void> {
  await signInAs(page, pejling.address, as);
  await visit(page, pejling.address + INTERVIEW);
  await page.getByText(READY).waitFor();
  await page.goto(pejling.address + SHEET);
  await page.getByLabel(FIELD).waitFor();
}

function status(page: Page, text: RegExp) {
  return page.locator(".interview-line__state").getByText(text);
}

async function countRows(page: Page): Promise<number> {
  const rows = await page.evaluate(
    `new Promise((resolve) => {
      const opening = indexedDB.open("pejling");
      opening.onsuccess = () => {
        const stores = ["outbox", "seen", "kept"].map((name) => new Promise((counted) => {
          const asked = opening.result.transaction(name).objectStore(name).count();
          asked.onsuccess = () => counted(asked.result);
        }));
        Promise.all(stores).then((counts) => resolve(counts.reduce((sum, count) => sum + count, 0)));
      };
    })`,
  );
  return Number(rows);
}

it("runs an interview on two devices without a network, a browser closed in between, and loses nothing", async () => {
  const facilitator = await openDevice();
  const noteTaker = await openDevice();
  await getReady(facilitator.page(), "lead");
  await getReady(noteTaker.page(), "consultant");
  await facilitator.context().setOffline(true);
  await noteTaker.context().setOffline(true);

  await facilitator.page().getByLabel(FIELD).fill("Vi er enige om, at ejerskabet er på plads.");
  await status(facilitator.page(), /^Uden net – 1 ændring venter/).waitFor();
  await noteTaker.page().getByLabel(FIELD).fill("Gruppen var enig om det meste.");
  await noteTaker.page().locator("#interview-add-note").click();
  await noteTaker.page().keyboard.type("Listen over dataejere er fra i fjor.");
  await status(noteTaker.page(), /^Uden net – 2 ændringer venter/).waitFor();
  await keepPicture(noteTaker.page(), "uden-net-venter");

  await noteTaker.close();
  const again = await noteTaker.open();
  await noteTaker.context().setOffline(true);
  await again.goto(pejling.address + SHEET);
  await again.getByText(/^Du har 2 ændringer fra kl\. \d\d\.\d\d, der ikke er sendt$/).waitFor();
  await expectAccessible(again, again.url());
  await again.getByRole("button", { name: "Se dem" }).click();
  const list = again.getByRole("dialog", { name: "Ændringer, der ikke er sendt" });
  await list.getByText("Listen over dataejere er fra i fjor.").waitFor();
  await expectAccessible(again, again.url());
  await keepPicture(again, "uden-net-genfundet");
  await list.getByRole("button", { name: "Luk" }).last().click();
  await again.getByRole("button", { name: "Send dem nu" }).click();
  await status(again, /^Uden net – 2 ændringer venter/).waitFor();
  expect(await again.getByLabel(FIELD).inputValue()).toBe("Gruppen var enig om det meste.");

  await facilitator.context().setOffline(false);
  await status(facilitator.page(), /^Alt er gemt/).waitFor({ timeout: 30_000 });
  await noteTaker.context().setOffline(false);
  await status(again, /^1 ændring er i konflikt/).waitFor({ timeout: 30_000 });
  await again.getByRole("button", { name: "Se listen" }).click();
  const conflict = list.getByRole("alertdialog");
  await conflict.getByText("Vi er enige om, at ejerskabet er på plads.").waitFor();
  expect(await conflict.getByRole("textbox").inputValue()).toBe("Gruppen var enig om det meste.");
  await expectAccessible(again, again.url());
  await keepPicture(again, "uden-net-konflikt");
  await conflict.getByRole("button", { name: "Behold begge" }).click();
  await list.getByText("Alt er sendt.").waitFor();

  await facilitator.page().reload();
  await facilitator.page().getByText("Listen over dataejere er fra i fjor.").waitFor();
  expect(await facilitator.page().getByLabel(FIELD).inputValue()).toBe(
    "Vi er enige om, at ejerskabet er på plads.\n\nGruppen var enig om det meste.",
  );
  await facilitator.remove();
  await noteTaker.remove();
});

it("opens only the kept interview without a network, and says the way to it from any other page", async () => {
  const device: DeviceBrowser = await openDevice();
  await getReady(device.page(), "consultant");
  await device.close();
  const page = await device.open();
  await device.context().setOffline(true);
  await page.goto(`${pejling.address}/strategier`);
  await page.getByRole("heading", { name: "Der er ingen forbindelse til Pejling" }).waitFor();
  await expectAccessible(page, page.url());
  await page.getByRole("link", { name: /^Åbn “/ }).click();
  await page.getByRole("heading", { name: "Deltagere" }).waitFor();
  expect(new URL(page.url()).pathname).toBe(INTERVIEW);
  await device.remove();
});

it("asks before unsent text is left behind at sign-out, and leaves nothing on the device", async () => {
  const { page, context } = await openPage(browser);
  await getReady(page, "consultant");
  await page.route("**/trpc/consensus.save**", (route) => route.abort());
  await page.getByLabel(FIELD).fill("Nåede aldrig frem.");
  await page
    .getByText(/^Ingen forbindelse til Pejling – 1 ændring venter/)
    .first()
    .waitFor();
  const leave = async () => {
    await page.getByRole("button", { name: /^Menu/ }).click();
    await page.getByRole("button", { name: "Log ud" }).click();
  };
  await leave();
  const question = page.getByRole("dialog", { name: "1 ændring er ikke sendt. Log ud alligevel?" });
  await question.getByRole("button", { name: "Annullér" }).click();
  expect(await countRows(page)).toBeGreaterThan(1);
  await leave();
  await question.getByRole("button", { name: "Log ud og slet dem" }).click();
  await page.waitForURL("**/log-ind");
  expect(await countRows(page)).toBe(0);
  await context.close();
});

it("shows nobody else's unsent text: it is told before sign-in, and removed when another signs in", async () => {
  const { page, context } = await openPage(browser);
  await getReady(page, "consultant");
  await page.route("**/trpc/consensus.save**", (route) => route.abort());
  await page.getByLabel(FIELD).fill("Jonas' ord.");
  await page
    .getByText(/1 ændring venter/)
    .first()
    .waitFor();
  await page.close();
  await context.clearCookies();
  const next = await context.newPage();
  await next.goto(`${pejling.address}/log-ind`);
  await next.getByText(/På denne enhed ligger 1 ændring, der ikke er sendt/).waitFor();
  await expectAccessible(next, next.url());
  await signInAs(next, pejling.address, "lead");
  await next.goto(pejling.address + SHEET);
  await next.getByLabel(FIELD).waitFor();
  expect(await next.getByText("Jonas' ord.").count()).toBe(0);
  await expect.poll(() => countRows(next)).toBe(1);
  await context.close();
});

it("asks an old page to be loaded anew when the server no longer understands it, and keeps what was written", async () => {
  const { page, context } = await openPage(browser);
  await getReady(page, "consultant");
  const error = { message: "x", code: -32_600, data: { code: "BAD_REQUEST", httpStatus: 400 } };
  await page.route("**/trpc/consensus.save**", (route) =>
    route.fulfill({ status: 400, json: [{ error }] }),
  );
  await page.route("**/?udgave=*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<script src='/assets/newer.js'></script>" }),
  );
  await page.getByLabel(FIELD).fill("Skrevet på den gamle udgave.");
  await page
    .getByText(/^Serveren har en nyere udgave af Pejling/)
    .first()
    .waitFor();
  await page.getByText("Der er en ny udgave af Pejling. Genindlæs, når det passer dig.").waitFor();
  await expectAccessible(page, page.url());
  await keepPicture(page, "ny-udgave");
  await page.unroute("**/trpc/consensus.save**");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Genindlæs" }).click();
  await page.getByRole("button", { name: "Send dem nu" }).click();
  await status(page, /^Alt er gemt/).waitFor();
  expect(await page.getByLabel(FIELD).inputValue()).toBe("Skrevet på den gamle udgave.");
  await context.close();
});

it("says before the interview that a browser without a store cannot go on without a network", async () => {
  const { page, context } = await openPage(browser, PHONE);
  await page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
  await signInAs(page, pejling.address, "consultant");
  await visit(page, pejling.address + INTERVIEW);
  await page.getByText("Denne browser kan ikke gemme uden net").waitFor();
  await expectAccessible(page, page.url());
  await keepPicture(page, "uden-lager-390");
  await page.goto(pejling.address + SHEET);
  await page.getByLabel(FIELD).fill("Gemmes stadig med net.");
  await status(page, /^Alt er gemt/).waitFor();
  await context.close();
});

it("says before the interview that a full store cannot take more, and saves with a network all the same", async () => {
  const { page, context } = await openPage(browser, PHONE);
  const device = await context.newCDPSession(page);
  await signInAs(page, pejling.address, "consultant");
  await device.send("Storage.overrideQuotaForOrigin", {
    ...{ origin: pejling.address, quotaSize: 1000 },
  });
  await visit(page, pejling.address + INTERVIEW);
  await page.getByText("Der er ikke plads til at gemme uden net på denne enhed").waitFor();
  await expectAccessible(page, page.url());
  await keepPicture(page, "fuldt-lager-390");
  await page.goto(pejling.address + SHEET);
  await page.getByText("Der er ikke plads til at gemme uden net på denne enhed").waitFor();
  await page.getByLabel(FIELD).fill("Gemmes stadig med net, også på et fuldt lager.");
  await status(page, /^Alt er gemt/).waitFor();
  await context.close();
});
