import { useLocation } from "@tanstack/react-router";
import { type ComponentType, useEffect, useState } from "react";

/** A browser without idle callbacks waits so long instead. */
const SOON_MS = 1000;

/**
 * What was left unsent is looked for when the page has come to rest, so that it does not hold up the first picture. Where it
 * cannot be fetched, the page stands without it and asks again on the next page.
 */
export function UnsentWhenIdle() {
  const { pathname } = useLocation();
  const [Band, setBand] = useState<ComponentType | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page asks again
  useEffect(() => {
    if (Band !== null) return;
    return whenIdle(() => {
      import("./unsent-band").then(
        ({ UnsentBand }) => setBand(() => UnsentBand),
        () => undefined,
      );
    });
  }, [Band, pathname]);
  return Band === null ? null : <Band />;
}

function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, SOON_MS);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work);
  return () => cancelIdleCallback(idle);
}
