import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectUsable } from "./support/expect-usable";
import { type LiveRoom, openLiveRoom } from "./support/live-room";
import { openPage, PHONE, type Watched } from "./support/open-browser";
import { setStage } from "./support/set-stage";

const RECEIVED = "Din stemme er modtaget. Du kan ændre den, til afstemningen lukker.";
const LOST = "Forbindelsen er væk. Vi prøver igen …";
const BACK_WITHIN_MS = 5000;

const { pejling, browser } = setStage();

async function joinByCode(room: LiveRoom, role: string): Promise<Watched> {
  const phone = await openPage(browser, PHONE);
  await phone.page.goto(`${pejling.address}/deltag/${room.code}`);
  await phone.page.getByLabel(role).check();
  await phone.page.getByRole("button", { name: "Deltag" }).click();
  await phone.page.getByRole("heading", { level: 1, name: "Vi går i gang om lidt" }).waitFor();
  return phone;
}

async function vote(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByText(RECEIVED).waitFor();
}

async function ask(room: LiveRoom, questionId: string): Promise<void> {
  await room.step({ kind: "show", questionId });
  await room.step({ kind: "openVote" });
}

describe("a participant's phone", () => {
  it("joins with a typed code, votes twice, sees what both came to, and forgets at the end", async () => {
    const room = await openLiveRoom(pejling.address, 1);
    const { page, complaints, context } = await openPage(browser, PHONE);
    await page.goto(`${pejling.address}/deltag`);
    await expectUsable(page, "telefon-kode");
    await page.getByLabel("Kode").fill("O0O0O0");
    await page.keyboard.press("Enter");
    await page.getByText("Det er ikke en kode.").waitFor();
    await expectUsable(page, "telefon-kode-forkert");
    await page.getByLabel("Kode").fill(room.code.toLowerCase().replace(/^.../, "$& "));
    await page.keyboard.press("Enter");
    await page.getByText("Ingen kan se, hvad du stemmer").waitFor();
    await page.getByRole("button", { name: "Deltag" }).click();
    await page.getByText("Vælg, hvad du deltager som.").waitFor();
    await expectUsable(page, "telefon-deltag");
    await page.getByLabel("Leder").check();
    await page.getByRole("button", { name: "Deltag" }).click();
    await page.getByText("Vi går i gang om lidt").waitFor();
    await expectUsable(page, "telefon-vent");
    const other = await joinByCode(room, "Medarbejder");

    await room.step({ kind: "show", questionId: "data-1" });
    await page.getByText("Afstemningen åbner om lidt").waitFor();
    expect(await page.getByRole("button", { name: /^3 / }).count()).toBe(0);
    await expectUsable(page, "telefon-spoergsmaal");

    await room.step({ kind: "openVote" });
    await vote(page, /^3 Fælles/);
    await vote(page, /^2 Begyndende/);
    expect((await room.look()).voted).toBe(1);
    await expectUsable(page, "telefon-stemt");
    await page.reload();
    await page.getByText(RECEIVED).waitFor();
    expect(await page.locator('[aria-pressed="true"]').textContent()).toMatch(/^2Begyndende/);
    await vote(other.page, "Ved ikke");
    expect(await page.locator(".ph-bars").count()).toBe(0);

    await room.step({ kind: "closeVote" });
    await room.setTimer(300);
    await page.getByRole("heading", { name: "Sådan stemte I" }).waitFor();
    await page.getByText("dit svar").waitFor();
    await page.getByText(/^[45]:\d\d tilbage$/).waitFor();
    await page.getByText("Kun én har valgt et niveau").waitFor();
    await expectUsable(page, "telefon-vist");

    await room.step({ kind: "openVote" });
    await vote(page, /^4 Styret/);
    await vote(other.page, /^4 Styret/);
    await room.step({ kind: "closeVote" });
    await page.getByRole("heading", { name: "Sådan stemte I anden gang" }).waitFor();
    await page.getByText("1 af 1 har ændret niveau siden første gang.").waitFor();
    await page.getByText("Midten er flyttet fra 2 til 4.").waitFor();
    await expectUsable(page, "telefon-vist-igen");

    await room.end();
    await page.getByText("Tak for i dag").waitFor();
    await expectUsable(page, "telefon-slut");
    expect(await page.evaluate(() => localStorage.getItem("pejling.phone"))).toBeNull();
    expect([...complaints, ...other.complaints]).toEqual([]);
    await context.close();
    await other.context.close();
  });

  it("keeps a vote pressed without a network, calls it received only when it is, and comes back by itself", async () => {
    const room = await openLiveRoom(pejling.address, 2);
    const { page, context } = await joinByCode(room, "Leder");
    await ask(room, "data-1");
    await page.getByText("Hvad passer bedst på jer i dag?").waitFor();
    await context.setOffline(true);
    await page.getByText(LOST).waitFor();
    await page.getByRole("button", { name: /^5 / }).click();
    await page.getByText("Din stemme er ikke sendt endnu.").waitFor();
    expect(await page.getByText(RECEIVED).count()).toBe(0);
    expect((await room.look()).voted).toBe(0);
    await expectUsable(page, "telefon-uden-net");
    await context.setOffline(false);
    await page.getByText(RECEIVED).waitFor({ timeout: BACK_WITHIN_MS });
    expect((await room.look()).voted).toBe(1);
    expect(await page.getByText(LOST).count()).toBe(0);

    await context.setOffline(true);
    await page.getByText(LOST).waitFor();
    await page.getByRole("button", { name: /^1 / }).click();
    await page.getByText("Din ændring er ikke sendt endnu.").waitFor();
    await room.step({ kind: "closeVote" });
    await context.setOffline(false);
    await page
      .getByText("Det, du stemte før, tæller.", { exact: false })
      .waitFor({ timeout: BACK_WITHIN_MS });
    expect(await page.locator("li", { hasText: "dit svar" }).textContent()).toMatch(/^5 /);
    await expectUsable(page, "telefon-for-sent");

    await ask(room, "data-2");
    await page.getByText("Hvad passer bedst på jer i dag?").waitFor();
    await context.setOffline(true);
    await page.getByText(LOST).waitFor();
    await page.getByRole("button", { name: "Ikke relevant" }).click();
    await room.step({ kind: "closeVote" });
    await room.step({ kind: "show", questionId: "data-3" });
    await context.setOffline(false);
    await page.getByText("før din stemme nåede frem", { exact: false }).waitFor();
    await page.getByText("Afstemningen åbner om lidt").waitFor();
    await room.end();
    await context.close();
  });

  it("resumes within five seconds after the server was killed, with its seat and its vote", async () => {
    const room = await openLiveRoom(pejling.address, 3);
    const { page, context } = await joinByCode(room, "Direktør");
    await ask(room, "data-1");
    await vote(page, /^3 /);
    await pejling.kill();
    await page.getByText(LOST).waitFor();
    await page.getByRole("button", { name: /^4 / }).click();
    await page.getByText("Din ændring er ikke sendt endnu.").waitFor();
    await new Promise((resolve) => setTimeout(resolve, 8000));
    await pejling.restart();
    const begun = Date.now();
    await page.getByText(RECEIVED).waitFor({ timeout: BACK_WITHIN_MS });
    expect(Date.now() - begun).toBeLessThan(BACK_WITHIN_MS);
    expect((await room.look()).voted).toBe(1);
    await room.step({ kind: "closeVote" });
    await page.locator("li", { hasText: "dit svar" }).getByText("1 svar").waitFor();
    await room.end();
    await context.close();
  });

  it("speaks English, leaves and comes back with one vote still, and is told when the session is gone", async () => {
    const room = await openLiveRoom(pejling.address, 4);
    const { page, context } = await joinByCode(room, "Leder");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "We will start in a moment" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await page.getByRole("button", { name: "Dansk" }).click();
    await ask(room, "data-1");
    await vote(page, /^2 /);
    await page.getByRole("button", { name: "Forlad interviewet" }).click();
    await expectUsable(page, "telefon-forlad");
    await page.getByRole("button", { name: "Bliv" }).click();
    await page.getByRole("button", { name: "Forlad interviewet" }).click();
    await page.getByRole("button", { name: "Forlad", exact: true }).click();
    await page.getByText("Du har forladt interviewet.").waitFor();
    expect((await room.look()).seats.total).toBe(0);
    await page.getByLabel("Kode").fill(room.code);
    await page.keyboard.press("Enter");
    await page.getByLabel("Medarbejder").check();
    await page.getByRole("button", { name: "Deltag" }).click();
    await vote(page, /^5 /);
    expect(await room.look()).toMatchObject({ voted: 1, seats: { total: 1 } });
    await room.step({ kind: "closeVote" });
    await room.step({ kind: "show", questionId: null });
    await page.getByText("Næste spørgsmål kommer om lidt").waitFor();

    const away = await joinByCode(room, "Leder");
    await away.context.setOffline(true);
    await room.end();
    await away.context.setOffline(false);
    await away.page.getByText("Din plads findes ikke længere").waitFor();
    await away.page.getByRole("button", { name: "Fortsæt" }).click();
    await away.page.getByText("Koden passer ikke til et interview").waitFor();
    await away.context.close();
    await context.close();
  });

  it("can be used with large text on the smallest screen, by keyboard, with a clock that is wrong, and without what newer browsers have", async () => {
    const room = await openLiveRoom(pejling.address, 5);
    const { page, context, complaints } = await openPage(browser, { width: 320, height: 640 });
    await page.addInitScript(forgetNewerFeatures);
    await page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + 3_600_000;
    });
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = "200%";
      });
    });
    await page.goto(`${pejling.address}/deltag`);
    await page.getByLabel("Kode").focus();
    await page.keyboard.type(room.code);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Deltag" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("Vi går i gang om lidt").waitFor();
    await ask(room, "data-1");
    await page.getByText("Hvad passer bedst på jer i dag?").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("4");
    await page.getByText(RECEIVED).waitFor();
    await expectUsable(page, "telefon-stor-tekst");
    await room.step({ kind: "closeVote" });
    await room.setTimer(300);
    await page.getByText("Sådan stemte I").waitFor();
    await page.getByText(/^(?:5:00|4:5\d) tilbage$/).waitFor();
    await expectUsable(page, "telefon-stor-tekst-vist");
    expect(complaints).toEqual([]);
    await room.end();
    await context.close();
  });

  it("has a page of its own also in a browser that keeps the other pages", async () => {
    const { page, context } = await openPage(browser, PHONE);
    await page.goto(`${pejling.address}/log-ind`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register("/sw.js");
      await navigator.serviceWorker.ready;
    });
    await page.goto(`${pejling.address}/deltag/K7QM4R`);
    await page.getByRole("heading", { name: "Deltag i et interview" }).waitFor();
    await page.getByText("Koden passer ikke til et interview").waitFor();
    await context.close();
  });

  it("asks to be reloaded when it does not understand the server or has become old, and keeps its seat", async () => {
    const room = await openLiveRoom(pejling.address, 6);
    const { page, context } = await joinByCode(room, "Medarbejder");
    await ask(room, "data-1");
    const error = { code: -32600, message: "", data: { httpStatus: 400, appCode: null } };
    const answer = { status: 400, json: [{ error }] };
    await page.route("**/trpc/live.vote*", (route) => route.fulfill(answer));
    await page.getByRole("button", { name: /^3 / }).click();
    await page.getByRole("heading", { name: "Genindlæs siden" }).waitFor();
    await expectUsable(page, "telefon-genindlaes");
    await page.unroute("**/trpc/live.vote*");
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await page.getByText(RECEIVED).waitFor();
    expect((await room.look()).voted).toBe(1);

    await page.route("**/deltag", (route) => route.fulfill({ body: "<p>A newer page</p>" }));
    await context.setOffline(true);
    await page.getByText(LOST).waitFor();
    await context.setOffline(false);
    await page.getByRole("heading", { name: "Genindlæs siden" }).waitFor();
    await room.step({ kind: "closeVote" });
    await room.end();
    await context.close();
  });
});

/** Runs in the page: what a browser of five years ago has not. */
function forgetNewerFeatures(): void {
  const newer: readonly (readonly [object, readonly string[]])[] = [
    [
      Array.prototype,
      ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"],
    ],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Object, ["hasOwn", "groupBy"]],
    [Promise, ["withResolvers", "try"]],
    [AbortSignal, ["any", "timeout"]],
    [AbortSignal.prototype, ["throwIfAborted"]],
    [Crypto.prototype, ["randomUUID"]],
    [Symbol, ["dispose", "asyncDispose"]],
    [globalThis, ["structuredClone", "scheduler", "navigation"]],
  ];
  for (const [holder, names] of newer) {
    for (const name of names) Reflect.deleteProperty(holder, name);
  }
}
