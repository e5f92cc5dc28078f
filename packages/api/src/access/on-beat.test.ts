import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onBeat } from "./on-beat";

describe("onBeat", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("wakes everybody in the same moment, whenever they came", () => {
    const woken: string[] = [];
    const ends = [onBeat(3000, () => woken.push("first"))];
    vi.advanceTimersByTime(1000);
    ends.push(onBeat(3000, () => woken.push("late")));
    vi.advanceTimersByTime(1999);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(["first", "late"]);
    vi.advanceTimersByTime(3000);
    expect(woken).toHaveLength(4);
    for (const end of ends) end();
  });

  it("leaves no timer behind when the last has left, and begins anew", () => {
    let woken = 0;
    const end = onBeat(500, () => {
      woken += 1;
    });
    end();
    end();
    expect(vi.getTimerCount()).toBe(0);
    const endAgain = onBeat(500, () => {
      woken += 1;
    });
    vi.advanceTimersByTime(500);
    expect(woken).toBe(1);
    endAgain();
  });

  it("keeps different lengths apart, and goes on when somebody leaves in the middle of a beat", () => {
    const woken: string[] = [];
    const ends = [
      onBeat(100, () => {
        woken.push("leaves");
        ends[0]?.();
      }),
      onBeat(100, () => void woken.push("stays")),
      onBeat(250, () => void woken.push("slow")),
    ];
    vi.advanceTimersByTime(250);
    expect(woken).toEqual(["leaves", "stays", "stays", "slow"]);
    for (const end of ends) end();
  });
});
