import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { DESK, FLAGS } from "./open-browser";

export type DeviceBrowser = {
  readonly page: () => Page;
  readonly context: () => BrowserContext;
  /** Closes the browser as a person would, without being asked about unsent text. */
  readonly close: () => Promise<void>;
  /** Opens it again on all that it had on its disk. */
  readonly open: () => Promise<Page>;
  readonly remove: () => Promise<void>;
};

/** A browser with a disk of its own: what it keeps is there when it is opened again. */
export async function openDevice(): Promise<DeviceBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-device-"));
  let context = await launch(folder);
  let page = await context.newPage();
  return {
    page: () => page,
    context: () => context,
    close: () => context.close(),
    open: async () => {
      context = await launch(folder);
      page = await context.newPage();
      return page;
    },
    remove: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function launch(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: FLAGS,
    viewport: DESK,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
  });
}
