import { type RefObject, useLayoutEffect, useRef } from "react";

/** As shares of the text the room can read from its back row. */
const SMALLEST = 0.55;
const LARGEST = 1.6;
const STEPS = 7;

/**
 * Makes what is in the element as large as it can be without anything falling outside: the size is tried out, again when the
 * element or what it says changes. `key` tells one content from the next.
 */
export function useFittedText(key: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is measured anew
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const fit = () => fitText(element);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [key]);
  return ref;
}

function fitText(element: HTMLElement): void {
  let [fits, tooLarge] = [SMALLEST, LARGEST];
  for (let step = 0; step < STEPS; step++) {
    const tried = (fits + tooLarge) / 2;
    element.style.fontSize = `${tried}em`;
    const isInside =
      element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth;
    if (isInside) fits = tried;
    else tooLarge = tried;
  }
  element.style.fontSize = `${fits}em`;
}
