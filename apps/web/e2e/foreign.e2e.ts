import { beforeAll, describe, expect, it } from "vitest";
import { signInByDoor } from "./support/doors";
import { fillWith } from "./support/fill-with";
import { openPage } from "./support/open-browser";
import { setStage } from "./support/set-stage";

const CANARY = "KANARIEFUGL";

describe("another municipality's addresses", () => {
  const { pejling, browser } = setStage();
  let pages: readonly string[] = [];
  beforeAll(async () => {
    pages = await fillWith(await signInByDoor(pejling.address, "operator"), [CANARY]);
  }, 120_000);

  /** Everything a page shows or was sent: its text, its title, every answer's body and headers. */
  async function readEverything(key: string, paths: readonly string[]) {
    const { cookie } = await signInByDoor(pejling.address, key);
    const { page, context } = await openPage(browser);
    const at = cookie.indexOf("=");
    const value = cookie.slice(at + 1).split(";")[0] ?? "";
    await context.addCookies([{ name: cookie.slice(0, at), value, url: pejling.address }]);
    const sent: Promise<string>[] = [];
    page.on("response", (response) => {
      // A stream has no end to wait for; what it says is what the doors say.
      if (!response.url().includes("/trpc/") || response.url().includes("account.watch")) return;
      const headers = JSON.stringify(response.headers());
      // An answer nobody waited for goes with the page that asked.
      const body = response.text().catch(() => "");
      sent.push(body.then((text) => text + headers));
    });
    const shown: string[] = [];
    for (const path of paths) {
      await page.goto(pejling.address + path, { waitUntil: "networkidle" });
      await Promise.all(sent);
      shown.push(`${await page.title()} ${await page.content()}`);
    }
    const answers = await Promise.all(sent);
    await context.close();
    return { shown, answers };
  }

  it.each(["lead", "consultant", "director", "boardMember"])(
    "show and send a %s elsewhere nothing of it",
    async (key) => {
      const { shown, answers } = await readEverything(key, pages);
      expect(answers.length).toBeGreaterThan(pages.length);
      for (const text of [...shown, ...answers]) expect(text).not.toContain(CANARY);
    },
    180_000,
  );

  it("show it to whoever has a part in it", async () => {
    const { shown, answers } = await readEverything("operator", pages.slice(0, 3));
    expect(shown.filter((text) => text.includes(CANARY)).length).toBe(3);
    expect(answers.some((text) => text.includes(CANARY))).toBe(true);
  }, 60_000);
});
