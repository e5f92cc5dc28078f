import { openDevice, sealDevice } from "./device";
import { removeCopies, wipe } from "./kept-interview";

const DAY_MS = 86_400_000;
const KEPT_DAYS = 14;
const KOMMUNEKODE_LENGTH = 4;

/** At sign-out nothing of the person's is left here, and no open page of this browser writes anything more down. */
export async function wipePerson(owner: string): Promise<void> {
  sealDevice(owner);
  const db = await openDevice();
  if (db !== null) await wipe(db, (each) => each === owner);
}

type SignedIn = {
  readonly userId: string;
  readonly memberships: readonly { readonly kommunekode: string }[];
};

/**
 * Somebody is signed in: what others left on the device is not theirs, what is old nobody needs, and a copy from a
 * municipality the person no longer belongs to is not to be read.
 */
export async function wipeOthers({ userId, memberships }: SignedIn): Promise<void> {
  const db = await openDevice();
  if (db === null) return;
  await wipe(db, (each) => each !== userId);
  const own = new Set(memberships.map(({ kommunekode }) => kommunekode));
  await removeCopies(db, ({ sheet, keptAt }) => {
    const isOld = Date.now() - Date.parse(keptAt) > KEPT_DAYS * DAY_MS;
    return isOld || !own.has(sheet.slice(0, KOMMUNEKODE_LENGTH));
  });
}
