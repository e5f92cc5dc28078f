import type { LiveState } from "@pejling/api";
import { createContext, useContext } from "react";
import type { ThemeRow } from "./guide/question-rows";
import type { LiveInterview, SheetParts } from "./live-interview";
import type { Steps } from "./round/use-steps";

/** What every part of an open session's screens reads. */
export type Room = {
  readonly interview: LiveInterview;
  readonly parts: SheetParts;
  readonly state: LiveState;
  readonly aheadMs: number;
  /** The connection is away: what is shown is the last that was heard, and nothing can be done. */
  readonly isAway: boolean;
  readonly themes: readonly ThemeRow[];
  readonly steps: Steps;
};

const RoomContext = createContext<Room | null>(null);
export const RoomProvider = RoomContext.Provider;

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error("Cannot read the session: this is not on one of its screens");
  return room;
}
