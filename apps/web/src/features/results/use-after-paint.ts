import { useEffect, useState } from "react";

/** Turns true a moment after the page has been drawn: for what the reader can do without at first. */
export function useAfterPaint(delay = 60): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsPainted(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return isPainted;
}
