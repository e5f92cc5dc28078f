import { useState } from "react";
import type { SeatState } from "../phone-client";
import { followPage, type Placed } from "./follow-page";

const START: Placed = { page: "question", number: null, at: "" };

/** Which page the phone is on: where the facilitator leads it, and where its owner goes meanwhile. */
export function usePage(state: SeatState | null, isWriting: boolean) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const next = state === null ? placed : followPage(placed, state, isWriting);
  const hasMoved =
    next?.page !== placed?.page || next?.number !== placed?.number || next?.at !== placed?.at;
  // Decided as the page is drawn, so that it is never drawn as it was before.
  if (hasMoved) setPlaced(next);
  const goTo = (page: Placed["page"]) => setPlaced((known) => ({ ...(known ?? START), page }));
  return { page: (next ?? START).page, goTo };
}
