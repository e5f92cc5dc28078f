import { useEffect, useState } from "react";

/** Turns true once the page has been drawn, `delay` ms later: for what the reader can do without at first. */
export function useAfterPaint(delay = 0): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsPainted(true), delay);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [delay]);
  return isPainted;
}
