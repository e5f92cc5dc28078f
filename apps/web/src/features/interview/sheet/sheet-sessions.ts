import type { AppRouter } from "@pejling/api";
import type { TRPCClient } from "@trpc/client";
import {
  deviceState,
  openDevice,
  reportFailedWrite,
  reportWritten,
  subscribeToDevice,
  tab,
  unsealDevice,
} from "../../../lib/offline/device";
import { listSeen } from "../../../lib/offline/outbox-rows";
import { isRestored } from "../../../lib/offline/restore-kept";
import { countUnsentWith } from "../../../lib/offline/unsent";
import { onSignedInAgain } from "../../../lib/session";
import { countUnsaved, hasUnsaved } from "../save/count-unsaved";
import { keepOutbox, type Outbox } from "../save/outbox";
import { isSheetValue } from "./parse-row";
import { createSender, type SheetAddress } from "./send-field";
import { createSheetSession, type SheetSession } from "./sheet-session";
import { isBlank } from "./sheet-value";

export type OpenSheet = SheetSession & {
  readonly outbox: Outbox;
  readonly place: { readonly owner: string; readonly sheet: string };
};

const sessions = new Map<string, OpenSheet>();

/** A sheet goes on saving when the person has gone to another page, so it is opened once and kept. */
export function openSession(
  client: TRPCClient<AppRouter>,
  address: SheetAddress,
  owner: string,
): OpenSheet {
  const sheet = nameOf(address);
  const known = sessions.get(`${owner} ${sheet}`);
  if (known !== undefined) return known;
  const now = () => new Date();
  const session = createSheetSession({ send: createSender(client, address), now });
  const outbox = keepOutbox(session.queue, {
    ...{ place: { owner, sheet, tab }, open: openDevice, isBlank, now },
    mayWrite: () => deviceState().sealedFor !== owner,
    onWritten: reportWritten,
    onFailed: reportFailedWrite,
  });
  subscribeToDevice(onUnsealed(owner, outbox.rewrite));
  unsealDevice(owner);
  const opened = { ...session, outbox, place: { owner, sheet } };
  if (isRestored(sheet)) void receiveSeen(opened);
  if (sessions.size === 0) watchPage();
  sessions.set(`${owner} ${sheet}`, opened);
  return opened;
}

/** The kept copy is as old as the last reading; what was saved after it is known to the device field by field. */
async function receiveSeen({ queue, place }: OpenSheet): Promise<void> {
  const db = await openDevice();
  if (db === null) return;
  const rows = await listSeen(db, place);
  queue.receive(
    rows.flatMap(({ key, value, version }) =>
      isSheetValue(value) ? [{ key, value, version }] : [],
    ),
  );
}

/**
 * Warns before the page is closed only while something is not saved, and tries again when the network is back or the
 * person has signed in again.
 */
function watchPage(): void {
  countUnsentWith(countAll);
  addEventListener("beforeunload", (event) => {
    for (const { queue } of sessions.values()) queue.flush();
    if (countAll() > 0 && deviceState().sealedFor === null) event.preventDefault();
  });
  const retryAll = () => {
    for (const { queue } of sessions.values()) queue.retry();
  };
  addEventListener("online", retryAll);
  onSignedInAgain(() => {
    for (const { place } of sessions.values()) unsealDevice(place.owner);
    retryAll();
  });
}

function onUnsealed(owner: string, run: () => void): () => void {
  let wasSealed = false;
  return () => {
    const isSealed = deviceState().sealedFor === owner;
    if (wasSealed && !isSealed) run();
    wasSealed = isSealed;
  };
}

function countAll(): number {
  const counts = [...sessions.values()].map(({ queue }) =>
    countUnsaved(queue.state().fields.values(), isBlank),
  );
  return counts
    .filter(hasUnsaved)
    .flatMap((count) => Object.values(count))
    .reduce((sum, count) => sum + count, 0);
}

function nameOf({ kommunekode, slug, number }: SheetAddress): string {
  return `${kommunekode}/${slug}/${number}`;
}
