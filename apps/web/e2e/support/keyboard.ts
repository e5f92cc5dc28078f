import type { Page } from "playwright-core";

const MOST_STEPS = 300;

/** What a screen reader would call the element that has the focus. Runs in the page. */
function readFocusName(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return "";
  const labelled = element.getAttribute("aria-labelledby");
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [
    element.getAttribute("aria-label"),
    labelled && document.getElementById(labelled)?.textContent,
    ...labels.map((label) => label.textContent),
    element.textContent,
  ]
    .filter(Boolean)
    .join(" ")
    .trim();
}

/** Presses Tab (or Shift+Tab) until the focus stands on something of that name; fails when it never does. */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const focused = await page.evaluate(readFocusName);
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(
    `The keyboard never reached ${name}; it passed ${[...new Set(passed)].join(" | ")}`,
  );
}

export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types over what is in it. */
export async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}
