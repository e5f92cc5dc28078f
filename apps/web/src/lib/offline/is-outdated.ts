import { announceUpdate } from "./update";

/** Whether the server has another Pejling than this page. Asked when it did not understand what the page said. */
export async function isOutdated(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (own === null) return false;
  try {
    // An address of its own, so that no kept copy answers.
    const answer = await fetch(`/?udgave=${Date.now()}`, { cache: "no-store" });
    const isOther = answer.ok && !(await answer.text()).includes(new URL(own.src).pathname);
    if (isOther) announceUpdate();
    return isOther;
  } catch {
    return false;
  }
}
