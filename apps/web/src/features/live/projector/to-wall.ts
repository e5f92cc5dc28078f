import type { Heard, Live } from "../use-live";

/**
 * What hangs on the wall. `waiting`: nothing has been heard yet. `room`: the session as it was last heard, also while the
 * network is away, since a group that is talking must not lose its picture.
 */
export type Wall =
  | { readonly kind: "waiting" | "notOpen" | "ended" }
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "room"; readonly heard: Heard };

export function toWall(live: Live): Wall {
  switch (live.kind) {
    case "connecting":
      return { kind: "waiting" };
    case "notOpen":
    case "ended":
      return { kind: live.kind };
    case "refused":
      return { kind: "refused", error: live.error };
    case "live":
      return { kind: "room", heard: live };
    case "away":
      return live.heard === null ? { kind: "waiting" } : { kind: "room", heard: live.heard };
  }
}

/** How many have voted of how many: somebody who has voted and left still counts, so none are more than all. */
export function toTurnout({ voted, total }: { readonly voted: number; readonly total: number }): {
  readonly voted: number;
  readonly count: number;
} {
  return { voted, count: Math.max(voted, total) };
}
