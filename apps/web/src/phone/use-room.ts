import type { LiveValue } from "@pejling/domain";
import { useEffect, useRef, useState } from "react";
import type { Ballot } from "./choice";
import { type FollowedRoom, followRoom, type RoomView } from "./follow-room";
import { readMemory, type Seat } from "./phone-memory";

export type Room = RoomView & {
  readonly press: (ballot: Ballot, value: LiveValue) => void;
};

type Around = { readonly seat: Seat; readonly onGone: () => void };

/** The session as this phone sees it, and its votes. */
export function useRoom({ seat, onGone }: Around): Room {
  const [view, setView] = useState<RoomView>(() => ({
    ...{ state: null, isLost: false, isOutdated: false, clockGap: 0, missed: null },
    choices: readMemory()?.choices ?? [],
  }));
  const followed = useRef<FollowedRoom | null>(null);
  const first = useRef({ seat, onGone, choices: view.choices });

  useEffect(() => {
    const tell = (part: Partial<RoomView>) => setView((known) => ({ ...known, ...part }));
    const room = followRoom({ ...first.current, tell });
    followed.current = room;
    return room.stop;
  }, []);

  return { ...view, press: (ballot, value) => followed.current?.press(ballot, value) };
}
