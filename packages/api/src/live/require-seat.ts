import { AppError, type SeatHolder } from "@pejling/domain";
import type { Context } from "../context";

/** The seat the caller holds; the gate has let nobody in without one. */
export function requireSeat({ actor }: Context): SeatHolder {
  const seat = actor.kind === "system" ? null : actor.seat;
  if (seat !== null) return seat;
  throw new AppError("SEAT_REQUIRED", "Cannot take part: no seat in a live session that is open");
}
