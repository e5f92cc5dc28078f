import { openDevice, sealDevice } from "./device";
import { removeOldCopies, wipe } from "./kept-interview";

/** At sign-out nothing of the person's is left here, and no open page of this browser writes anything more down. */
export async function wipePerson(owner: string): Promise<void> {
  sealDevice(owner);
  const db = await openDevice();
  if (db !== null) await wipe(db, (each) => each === owner);
}

/** Somebody is signed in: what others left on the device is not theirs, and what is old nobody needs. */
export async function wipeOthers(owner: string): Promise<void> {
  const db = await openDevice();
  if (db === null) return;
  await wipe(db, (each) => each !== owner);
  await removeOldCopies(db, new Date());
}
