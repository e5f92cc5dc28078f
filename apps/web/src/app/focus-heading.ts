type Navigation = { readonly pathChanged: boolean };

/** On the first page the browser decides; after that the page's heading is where the reader begins. */
export function watchNavigation(): (navigation: Navigation) => void {
  let isFirst = true;
  return ({ pathChanged }) => {
    const shouldFocus = !isFirst && pathChanged;
    isFirst = false;
    if (shouldFocus) focusHeading();
  };
}

/** The heading may come later than the route: its data is still on the way. */
function focusHeading(): void {
  const main = document.getElementById("indhold");
  if (main === null || focusIn(main)) return;
  const before = document.activeElement;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== before || focusIn(main)) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 5000);
}

function focusIn(main: HTMLElement): boolean {
  const heading = main.querySelector("h1");
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
