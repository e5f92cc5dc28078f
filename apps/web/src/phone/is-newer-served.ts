/** Whether the server has another page than this one: it has been upgraded since the page was loaded. */
export async function isNewerServed(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (own === null) return false;
  try {
    const answer = await fetch("/deltag", { cache: "no-store" });
    return answer.ok && !(await answer.text()).includes(new URL(own.src).pathname);
  } catch {
    return false;
  }
}
