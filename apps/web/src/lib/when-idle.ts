const LATEST_MS = 3000;
const USUAL_MS = 1500;

/** Resolves when the page has been loaded and the browser has nothing to do: for what the first picture can do without. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window) {
      setTimeout(() => requestIdleCallback(() => resolve(), { timeout: LATEST_MS }), USUAL_MS);
    } else setTimeout(resolve, USUAL_MS);
  });
}
