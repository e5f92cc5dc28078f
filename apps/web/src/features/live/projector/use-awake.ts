import { useEffect } from "react";

/** Keeps the wall from going dark while nobody touches the machine that draws it; where the browser cannot, it can not. */
export function useAwake(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const lock = await navigator.wakeLock.request("screen").catch(() => null);
      if (isGone) void lock?.release();
      else held = lock;
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", ask);
      void held?.release();
    };
  }, []);
}
