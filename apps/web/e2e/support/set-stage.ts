import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./open-browser";
import { type Pejling, startPejling } from "./start-pejling";

export type Stage = {
  readonly pejling: Omit<Pejling, "stop">;
  readonly browser: Pick<Browser, "newContext">;
};

/** A Pejling with the example in it and a browser, there from the file's first test to its last. */
export function setStage(): Stage {
  let running: Pejling | undefined;
  let opened: Browser | undefined;
  beforeAll(async () => {
    running = await startPejling();
    opened = await openBrowser();
  });
  afterAll(async () => {
    await opened?.close();
    await running?.stop();
  });
  return {
    pejling: {
      get address() {
        return there(running).address;
      },
      kill: () => there(running).kill(),
      restart: () => there(running).restart(),
    },
    browser: { newContext: (options) => there(opened).newContext(options) },
  };
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("Cannot use the stage: it is set before the first test");
  return thing;
}
