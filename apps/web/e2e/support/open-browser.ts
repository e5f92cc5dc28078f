import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PICTURES = join(import.meta.dirname, "../../../../artefacts/pictures");

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export function openBrowser(): Promise<Browser> {
  mkdirSync(PICTURES, { recursive: true });
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: FLAGS,
  });
}

export type Watched = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
};

/** A page whose errors (scripts, console, refused content) are collected, so that a test can expect there to be none. */
export async function openPage(
  browser: Pick<Browser, "newContext">,
  viewport = DESK,
): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, context, complaints };
}

export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

/** Waits until nothing more is being fetched and the page's heading is there. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("h1").first().waitFor();
}

/** Gives the page another width, and waits until it stands as it would have been opened there. */
export async function resize(page: Page, viewport: typeof DESK): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    // What goes on for ever is not waited for; what is broken off has come to its end too.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
