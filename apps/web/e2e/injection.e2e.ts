import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { signInByDoor } from "./support/doors";
import { FILLED, fillWith } from "./support/fill-with";
import { openPage, visit } from "./support/open-browser";
import { setStage } from "./support/set-stage";

/** Each would call `ran` if any view took it for more than text. Several ways in one, since a text may be cut to forty. */
const CORPUS = [
  `"'><img src=x onerror=ran()><svg onload=ran()><a href="javascript:ran()">x</a>`,
  `</script><script>ran()</script><style>*{background:url(//evil.example/x)}</style>`,
  `<iframe srcdoc="<script>parent.ran()</script>"></iframe>{{ran()}}\${ran()}`,
  `<details open ontoggle=ran()>x</details><input autofocus onfocus=ran()>`,
  `javascript:ran()//\u202e<math><mi xlink:href="javascript:ran()">x`,
];
const STRATEGY = CORPUS.map((text, at) => `${at + 1}. Tema ${text}: Kommunen vil ${text}\n`).join(
  "\n",
);
const PAPER = `Digitaliseringsstrategi for ${CORPUS[0]} Kommune 2021-2025\n\nStrategien har temaer:\n\n${STRATEGY}`;

type Watch = { readonly ran: string[]; readonly refused: string[] };

/** Counts what ran and what the page's own policy had to refuse. */
async function watchPage(page: Page): Promise<Watch> {
  const ran: string[] = [];
  const refused: string[] = [];
  await page.exposeFunction("ran", () => ran.push(page.url()));
  page.on("dialog", (dialog) => {
    ran.push(`dialog at ${page.url()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) refused.push(message.text());
  });
  await page.exposeFunction("refused", (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, "refused")(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { ran, refused };
}

describe("texts that would like to be more than texts", () => {
  const { pejling, browser } = setStage();
  const pages: string[] = [];
  let cookie = "";
  beforeAll(async () => {
    const operator = await signInByDoor(pejling.address, "operator");
    cookie = operator.cookie;
    pages.push(...(await fillWith(operator, CORPUS)));
    await operator.post("account.rename", { name: CORPUS[0] });
    const read = (await operator.post("strategy.read", {
      id: "s-injection",
      fileName: `${CORPUS[0]}.txt`.replaceAll("/", ""),
      contentBase64: Buffer.from(PAPER, "utf8").toString("base64"),
      address: "",
      readAt: null,
    })) as { slug: string };
    pages.push(
      "/kommuner",
      `/kommuner/${FILLED}`,
      "/strategier",
      `/strategier/${read.slug}`,
      "/konto",
      "/drift",
    );
    for (const page of ["adgang", "persondata", "revisionsspor"])
      pages.push(`/kommuner/${FILLED}/${page}`);
  }, 120_000);

  it("stay texts in every view, and the page's policy has nothing to refuse", async () => {
    const { page, context } = await openPage(browser);
    const at = cookie.indexOf("=");
    const [name, value] = [cookie.slice(0, at), cookie.slice(at + 1).split(";")[0] ?? ""];
    await context.addCookies([{ name, value, url: pejling.address }]);
    const watch = await watchPage(page);
    let seen = 0;
    for (const path of pages) {
      await visit(page, pejling.address + path);
      seen += Number((await page.locator("body").textContent())?.includes("ran()") ?? false);
    }
    expect(watch).toEqual({ ran: [], refused: [] });
    // The texts were there to be seen: a page that showed none of them would prove nothing.
    expect(seen).toBeGreaterThan(pages.length / 2);
    await context.close();
  }, 300_000);

  it("would have been seen if they had run", async () => {
    const { page, context } = await openPage(browser);
    const watch = await watchPage(page);
    await page.goto("about:blank");
    await page.setContent(CORPUS.join(""), { waitUntil: "load" });
    await expect.poll(() => watch.ran.length).toBeGreaterThan(2);
    await context.close();
  });
});
