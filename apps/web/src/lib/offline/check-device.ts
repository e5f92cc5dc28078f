import { deviceState, openDevice, reportFailedWrite, type Trouble } from "./device";

/** What the device can and cannot do, found out before an interview begins. */
export type Readiness = {
  /** Why nothing that is typed can be kept here; null when it can. */
  readonly trouble: Trouble | null;
  /** Whether the browser lets the page itself open again without a network: only over https, or on this machine. */
  readonly mayOpenOffline: boolean;
};

const NEEDED_BYTES = 5_000_000;
const TRIAL_BYTES = 100_000;

/** Asks the browser to let what is kept stay, and tries a write: a full or closed store is told now, not in the middle. */
export async function checkDevice(): Promise<Readiness> {
  const mayOpenOffline = isSecureContext && "serviceWorker" in navigator;
  const db = await openDevice();
  if (db === null) return { trouble: deviceState().trouble ?? "noStore", mayOpenOffline };
  await navigator.storage?.persist?.().catch(() => false);
  const { usage = 0, quota = NEEDED_BYTES } =
    (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (quota - usage < NEEDED_BYTES) return { trouble: "full", mayOpenOffline };
  try {
    const owner = "trial";
    const [sheet, path, title, keptAt] = ["", "", "", new Date(0).toISOString()];
    const queries = "x".repeat(TRIAL_BYTES);
    await db.put("kept", { owner, sheet, path, title, keptAt, queries });
    await db.delete("kept", owner);
  } catch (error) {
    reportFailedWrite(error);
  }
  return { trouble: deviceState().trouble, mayOpenOffline };
}

/** Resolves when the pages themselves lie here; never where they cannot. */
export async function untilPagesAreKept(): Promise<void> {
  await navigator.serviceWorker.ready;
}
