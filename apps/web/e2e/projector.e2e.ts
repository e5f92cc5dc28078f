import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { joinAsPhone, type LivePhone } from "../../server/src/testing/live-phone";
import { expectAccessible } from "./support/expect-usable";
import { type LiveRoom, openLiveRoom } from "./support/live-room";
import { DESK, keepPicture, openPage } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { callDoor, signInAs } from "./support/sign-in";

const AT = { kommunekode: "0999", slug: "2026-1", number: 1 };
const WALL = "/kommuner/0999/maalinger/2026-1/interview/1/laerred";
/** The one with the longest levels. */
const LONGEST = "sammenhaeng-2";
const CINEMA = { width: 1920, height: 1080 };
const BASE_PX = 32;
const CODE_PX = 120;

const { pejling, browser } = setStage();

/** Everything is on the wall at once, can be read by everybody, and nothing of the app stands around it. */
async function expectReadable(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ stor: CINEMA, "": DESK })) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(300);
    await keepPicture(page, `laerred-${name}${size && `-${size}`}`);
    const { wide, high, cut } = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      const boxes = [...document.querySelectorAll(".projector, .projector__stage")];
      return {
        wide: scrollWidth - clientWidth,
        high: scrollHeight - clientHeight,
        cut: boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length,
      };
    });
    expect({ wide, high, cut }, `${name} at ${viewport.width}`).toEqual({
      ...{ wide: 0, high: 0, cut: 0 },
    });
    expect(await sizeOf(page, ".projector")).toBeGreaterThanOrEqual(BASE_PX);
  }
  expect(await page.locator("h1").count(), name).toBe(1);
  expect(await page.locator("header.pj-header, footer.pj-footer").count()).toBe(0);
  await expectAccessible(page, name, { rules: ["color-contrast-enhanced"] });
}

function sizeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      Number.parseFloat(getComputedStyle(document.querySelector(wanted) ?? document.body).fontSize),
    selector,
  );
}

async function voteAll(
  phones: readonly LivePhone[],
  { vote, levels }: { readonly vote: 1 | 2; readonly levels: readonly (1 | 2 | 3 | 4 | 5)[] },
): Promise<void> {
  for (const [at, phone] of phones.entries()) {
    const cast = { questionId: LONGEST, vote, value: levels[at % levels.length] ?? 1 };
    expect(await phone.vote(cast)).toBe(true);
  }
}

async function openWall() {
  const watched = await openPage(browser, DESK);
  await signInAs(watched.page, pejling.address, "consultant");
  await watched.page.goto(pejling.address + WALL);
  return watched;
}

function join(room: LiveRoom, count: number): Promise<LivePhone[]> {
  const roles = ["leader", "employee"];
  return Promise.all(
    Array.from({ length: count }, (_, at) =>
      joinAsPhone(pejling.address, { code: room.code, role: roles[at % 2] ?? "" }),
    ),
  );
}

it("shows the whole round to a room, and of an open vote nothing but how many have voted", async () => {
  const { page, context, complaints } = await openWall();
  await page.getByRole("heading", { name: "Vi går i gang om lidt" }).waitFor();
  await expectReadable(page, "ikke-aabnet");

  const room = await openLiveRoom(pejling.address, AT.number);
  await page.getByRole("heading", { name: "Velkommen" }).waitFor();
  await page.getByText("Ingen er med endnu").waitFor();
  const phones = await join(room, 9);
  await page.getByText("9 er med").waitFor();
  await expectReadable(page, "velkommen");
  expect(await sizeOf(page, ".projector__code")).toBeGreaterThanOrEqual(CODE_PX);

  await room.step({ kind: "show", questionId: LONGEST });
  await page.locator(".projector__levels").waitFor();
  expect(await page.locator(".projector__levels li").count()).toBe(5);
  await expectReadable(page, "spoergsmaal");

  await room.step({ kind: "openVote" });
  await page.getByText("0 af 9 har stemt").waitFor();
  await voteAll(phones.slice(0, 7), { vote: 1, levels: [1, 5, 1, 5, 4] });
  await page.getByText("7 af 9 har stemt").waitFor();
  await expectReadable(page, "afstemning");
  await voteAll(phones, { vote: 1, levels: [1, 5, 1, 5, 4] });
  await page.getByText("9 af 9 har stemt").waitFor();
  expect(await page.locator(".live-votes").count()).toBe(0);

  await room.step({ kind: "closeVote" });
  await page.getByText("delt gruppe").waitFor();
  await room.setTimer(300);
  await page.getByRole("timer").waitFor();
  await expectReadable(page, "vist");

  await room.step({ kind: "openVote" });
  await page.getByText("Stem igen på telefonen").waitFor();
  expect(await page.locator(".live-votes").count()).toBe(0);
  await voteAll(phones, { vote: 2, levels: [3, 4, 3] });
  await room.step({ kind: "closeVote" });
  await page.getByText("Anden afstemning").first().waitFor();
  await agreeOn(page, 3);
  await page.getByText("I er blevet enige om niveau 3", { exact: false }).waitFor();
  await expectReadable(page, "vist-igen");

  await room.end();
  await page.getByRole("heading", { name: "Tak for i dag" }).waitFor();
  await expectReadable(page, "slut");
  expect(complaints.filter((text) => !text.includes("status of 404"))).toEqual([]);
  await context.close();
});

/** What the facilitator writes down as the group's level. */
async function agreeOn(page: Page, level: number): Promise<void> {
  const { address } = pejling;
  const sheet = await page.request.get(
    `${address}/trpc/interview.sheet?input=${encodeURIComponent(JSON.stringify(AT))}`,
  );
  const { interview, consensuses } = (await sheet.json()).result.data as {
    interview: { id: string };
    consensuses: { questionId: string; version: number }[];
  };
  const seenVersion = consensuses.find((each) => each.questionId === LONGEST)?.version ?? 0;
  const { number: _, ...round } = AT;
  const agreed = { interviewId: interview.id, questionId: LONGEST, level, seenVersion };
  const rationale = "Vi deler data i to af tre forvaltninger.";
  const input = { ...round, ...agreed, rationale };
  await callDoor(page, { address, door: "consensus.save", input });
}

it("keeps its picture while the server is away, and goes on by itself", async () => {
  const { page, context } = await openWall();
  const room = await openLiveRoom(pejling.address, AT.number);
  await room.step({ kind: "show", questionId: "data-1" });
  const heading = page.getByRole("heading", { level: 1 });
  await page.locator(".projector__levels").waitFor();
  const title = await heading.textContent();
  await pejling.kill();
  await page.getByText("Ingen forbindelse. Prøver igen …").waitFor();
  expect(await heading.textContent()).toBe(title);
  await keepPicture(page, "laerred-uden-net");
  await pejling.restart();
  await page.getByText("Ingen forbindelse. Prøver igen …").waitFor({ state: "detached" });
  await room.step({ kind: "openVote" });
  await page.getByText("0 af 0 har stemt").waitFor();
  await context.close();
});

it("speaks English to who has chosen it", async () => {
  const { page, context } = await openWall();
  await page.goto(`${pejling.address}${WALL}?lang=en`);
  await page.getByText("Vote on your phone").waitFor();
  await keepPicture(page, "laerred-engelsk");
  await context.close();
});
