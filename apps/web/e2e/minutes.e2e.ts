import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { joinAsPhone, type LivePhone } from "../../server/src/testing/live-phone";
import { countWide, expectAccessible } from "./support/expect-usable";
import { openLiveRoom } from "./support/live-room";
import { DESK, keepPicture, openPage, PHONE, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";
import { callDoor, signInAs } from "./support/sign-in";

const AT = { kommunekode: "0999", slug: "2026-1", number: 1 };
const PAGE = "/kommuner/0999/maalinger/2026-1/interview/1/referat";
const PATIENCE_MS = 120_000;

const { pejling, browser } = setStage();

async function expectShown(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ "": DESK, "-telefon": PHONE })) {
    await page.setViewportSize(viewport);
    await page.evaluate("document.fonts.ready");
    await keepPicture(page, `referat-${name}${size}`);
    expect(await countWide(page), `${name} at ${viewport.width}`).toBe(0);
    await expectAccessible(page, name);
  }
  await page.setViewportSize(DESK);
}

/** A question of the interview, voted on twice by nine phones. */
async function holdVotes(): Promise<readonly LivePhone[]> {
  const room = await openLiveRoom(pejling.address);
  const phones: LivePhone[] = [];
  for (let left = 9; left > 0; left -= 1) {
    phones.push(await joinAsPhone(pejling.address, { code: room.code, role: "employee" }));
  }
  const questionId = "data-2";
  await room.step({ kind: "show", questionId });
  for (const [vote, levels] of [
    [1, [1, 1, 2, 2, 3, 4, 5, 5, 4]],
    [2, [2, 3, 3, 3, 3, 4, 4, 3, 4]],
  ] as const) {
    await room.step({ kind: "openVote" });
    for (const [at, value] of levels.entries()) {
      await phones[at]?.vote({ questionId, vote, value });
    }
    await room.step({ kind: "closeVote" });
  }
  return phones;
}

it(
  "takes minutes from the first wording over a correction to the group's approval",
  async () => {
    const { page, complaints } = await openPage(browser);
    await signInAs(page, pejling.address, "consultant");
    const call = (door: string, input: object) =>
      callDoor(page, { address: pejling.address, door, input });
    await call("assessment.changeStatus", {
      ...{ kommunekode: AT.kommunekode, slug: AT.slug, to: "open", acceptMissing: false },
    }).catch(() => undefined);
    await holdVotes();

    await visit(page, pejling.address + PAGE);
    await page.getByText("Referatet er ikke skrevet endnu").waitFor();
    await expectShown(page, "tomt");
    await page.getByRole("button", { name: "Skriv referatet" }).click();
    await page.getByText("Ordlyd 1: udkast").waitFor();
    await page.getByText("Efter drøftelsen").first().waitFor();

    await page.getByRole("button", { name: "Vis for gruppen" }).click();
    await page.getByText("Ordlyd 1: vist for gruppen").waitFor();
    await page.getByLabel("Rettelsen").fill("Vi sagde, at tallene kommer hver måned.");
    await page.getByRole("button", { name: "Tilføj rettelsen" }).click();
    await page.getByText("mangler svar").waitFor();
    await expectShown(page, "rettelse");
    await page.getByLabel("Svar i én sætning").fill("Det står der nu.");
    await page.getByRole("button", { name: "Godtag rettelsen" }).click();
    await page.getByText("godtaget", { exact: true }).waitFor();

    await page.getByRole("button", { name: "Skriv en ny ordlyd" }).click();
    await page.getByText("Ændret siden ordlyd 1").waitFor();
    await page.getByText("gruppens rettelser").waitFor();
    await expectShown(page, "anden");
    await page.getByRole("button", { name: "Vis for gruppen" }).click();
    await page.getByRole("button", { name: "Godkendt af gruppen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Godkend referatet" }).click();
    await page.getByText("Godkendt af gruppen på mødet").waitFor();
    await expectShown(page, "godkendt");
    await page.emulateMedia({ media: "print" });
    await keepPicture(page, "referat-papir");
    expect(await page.getByRole("button", { name: "Udskriv" }).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  "tells who comes second of two that somebody was there first",
  async () => {
    const { page } = await openPage(browser);
    await signInAs(page, pejling.address, "consultant");
    const at = { ...AT, number: 2 };
    const call = (door: string, input: object) =>
      callDoor(page, { address: pejling.address, door, input });
    await visit(page, pejling.address + PAGE.replace("/1/", "/2/"));
    await call("minutes.make", { ...at, seenNumber: 0, seenVersion: 0 });
    await page.getByRole("button", { name: "Skriv referatet" }).click();
    await page.getByText("En anden har arbejdet med referatet imens").waitFor();
    await page.getByText("Ordlyd 1: udkast").waitFor();
    await expectShown(page, "konflikt");
  },
  PATIENCE_MS,
);
