export type Axis = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where the two sides meet, on an axis that has sides. */
  readonly zero?: number;
};

export type DotMark = {
  readonly kind: "own" | "unit" | "earlier" | "target" | "peer";
  readonly value: number;
  readonly label: string;
  /** A name below the dot, to the side where nothing else stands. */
  readonly tag?: { readonly text: string; readonly anchor: "start" | "end" };
};

export type DotRow = {
  readonly key: string;
  readonly label: string;
  readonly valueText: string;
  /** What the row says, for whoever cannot see it. */
  readonly text: string;
  readonly marks: readonly DotMark[];
  readonly band?: { readonly low: number; readonly high: number } | null;
};

type Track = { readonly left: number; readonly right: number };

/** Where on the track a value lies; one outside the axis stands at its end. */
export function placeOn(axis: Axis, { left, right }: Track, value: number): number {
  const share = (value - axis.min) / (axis.max - axis.min);
  return left + Math.min(1, Math.max(0, share)) * (right - left);
}

/** Levels always from 1 to 5, with the words where there is room. */
export function levelAxis(wordOf: (level: number) => string, hasRoom: boolean): Axis {
  const ticks = [1, 2, 3, 4, 5].map((at) => ({
    at,
    text: hasRoom ? `${at} ${wordOf(at)}` : String(at),
  }));
  return { min: 1, max: 5, ticks };
}

/** The lowest and the highest unit are named below their dots, each outwards; those between are told by the table. */
export function tagEnds(
  units: readonly { readonly value: number; readonly label: string; readonly tag: string }[],
): readonly DotMark[] {
  const sorted = units.toSorted((a, b) => a.value - b.value);
  const last = sorted.length - 1;
  return sorted.map(({ value, label, tag: text }, index) => {
    const anchor = index === 0 ? "end" : "start";
    const isEnd = last > 0 && (index === 0 || index === last);
    return { kind: "unit", value, label, ...(isEnd && { tag: { text, anchor } }) };
  });
}
