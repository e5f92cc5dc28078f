import { openDevice } from "./device";
import { listRows } from "./outbox-rows";

let countHere: () => number = () => 0;

/** The page that works on a sheet tells how much of it is unsent, also where the device can keep nothing. */
export function countUnsentWith(count: () => number): void {
  countHere = count;
}

/** How many changes of the person's the server does not have, in all pages of this browser, open and closed. */
export async function countUnsent(owner: string): Promise<number> {
  const db = await openDevice();
  const kept = db === null ? [] : await listRows(db, owner);
  return Math.max(kept.length, countHere());
}
