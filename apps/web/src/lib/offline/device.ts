import { newId } from "../new-id";
import { type DeviceDb, openDeviceDb } from "./device-db";

/** Why text cannot be kept on this device. */
export type Trouble = "noStore" | "full" | "replaced";

type State = {
  readonly trouble: Trouble | null;
  /** Who has signed out: nothing more of theirs is written down here, until they sign in again. */
  readonly sealedFor: string | null;
  /** The sheet whose pages lie here, ready to be opened without a network. */
  readonly kept: string | null;
};
type Message = { readonly kind: "signedOut" | "signedIn"; readonly owner: string };

/** This page's name among the pages of the same browser. */
export const tab = newId();

const TAB_LOCK = "pejling-tab:";
const CHANNEL = "pejling-device";

let state: State = { trouble: null, sealedFor: null, kept: null };
let opened: Promise<DeviceDb | null> | null = null;
const listeners = new Set<() => void>();

/** The browser's own store; null where there is none. Opened once a page. */
export function openDevice(): Promise<DeviceDb | null> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DeviceDb | null> {
  try {
    const db = await openDeviceDb({ onReplaced: () => change({ trouble: "replaced" }) });
    holdTab();
    listenToOtherPages();
    return db;
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === "VersionError";
    change({ trouble: isNewer ? "replaced" : "noStore" });
    return null;
  }
}

export function deviceState(): State {
  return state;
}

export function subscribeToDevice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A write that failed: the store is full, or gone. The text still stands in its field. */
export function reportFailedWrite(error: unknown): void {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  if (isFull) change({ trouble: "full" });
  else if (state.trouble === null) change({ trouble: "noStore" });
}

export function reportWritten(): void {
  if (state.trouble === "full") change({ trouble: null });
}

export function reportKept(sheet: string): void {
  if (state.kept !== sheet) change({ kept: sheet });
}

/** After sign-out no page of this browser writes down anything more of the person's. */
export function sealDevice(owner: string): void {
  change({ sealedFor: owner });
  tellOtherPages({ kind: "signedOut", owner });
}

export function unsealDevice(owner: string): void {
  if (state.sealedFor === owner) change({ sealedFor: null });
  tellOtherPages({ kind: "signedIn", owner });
}

function tellOtherPages(message: Message): void {
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
}

/** Pages that are open now: their unsent text is their own affair. */
export async function listOpenTabs(): Promise<ReadonlySet<string>> {
  if (!("locks" in navigator)) return new Set([tab]);
  const { held = [] } = await navigator.locks.query();
  const names = held.map(({ name = "" }) => name);
  const tabs = names.filter((name) => name.startsWith(TAB_LOCK));
  return new Set([tab, ...tabs.map((name) => name.slice(TAB_LOCK.length))]);
}

/** Held as long as the page lives, however it ends. */
function holdTab(): void {
  if (!("locks" in navigator)) return;
  void navigator.locks.request(TAB_LOCK + tab, () => new Promise(() => undefined));
}

function listenToOtherPages(): void {
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "signedOut") change({ sealedFor: data.owner });
    else if (state.sealedFor === data.owner) change({ sealedFor: null });
  };
}

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
