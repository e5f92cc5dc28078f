import { type DehydratedState, hydrate, type QueryClient } from "@tanstack/react-query";
import { openDevice } from "./device";
import type { KeptInterview } from "./device-db";
import { listKept } from "./kept-interview";

let restored: string | null = null;

/** Whether the sheet on the screen came from the device, because the server could not be reached when the page opened. */
export function isRestored(sheet: string): boolean {
  return restored === sheet;
}

/** The interview that opens without a network, whoever it belongs to: who is signed in cannot be asked. */
export async function findKept(): Promise<KeptInterview | null> {
  const db = await openDevice();
  if (db === null) return null;
  const [newest = null] = await listKept(db);
  return newest;
}

/** Puts what was kept where the pages read their answers; false where nothing was kept for this address. */
export async function restoreKept(client: QueryClient, pathname: string): Promise<boolean> {
  const kept = await findKept();
  if (kept === null || !isBelow(pathname, kept.path)) return false;
  hydrate(client, kept.queries as DehydratedState);
  restored = kept.sheet;
  return true;
}

function isBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
