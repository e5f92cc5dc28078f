import { keepOutbox } from "../../apps/web/src/features/interview/save/outbox";
import { createSender } from "../../apps/web/src/features/interview/sheet/send-field";
import { toSheetRows } from "../../apps/web/src/features/interview/sheet/sheet-fields";
import { createSheetSession } from "../../apps/web/src/features/interview/sheet/sheet-session";
import { isBlank } from "../../apps/web/src/features/interview/sheet/sheet-value";
import type { DeviceDb } from "../../apps/web/src/lib/offline/device-db";
import type { Ledger } from "./ledger";
import type { Network } from "./network";

export type PageOptions = {
  readonly db: DeviceDb;
  readonly place: { readonly owner: string; readonly sheet: string };
  readonly tab: string;
  readonly address: {
    readonly kommunekode: string;
    readonly slug: string;
    readonly number: number;
  };
  readonly network: Network;
  readonly ledger: Ledger;
  readonly now: () => Date;
};
export type Page = ReturnType<typeof openPage>;

/** The web's own code from queue to store, as one open page runs it. */
export function openPage({ db, place, tab, address, network, ledger, now }: PageOptions) {
  let isOpen = true;
  const client = network.createClient(() => isOpen);
  const session = createSheetSession({ send: createSender(client, address), now });
  const outbox = keepOutbox(session.queue, {
    ...{ place: { ...place, tab }, open: async () => db, isBlank, now },
    mayWrite: () => isOpen,
    onWritten: () => undefined,
    onFailed: (error) => void ledger.faults.push(`Cannot write on the device: ${error}`),
  });
  const fields = () => session.queue.state().fields;

  /** What stands on the screen has been seen. */
  function watch() {
    for (const [key, { phase, value, version, theirs }] of fields()) {
      if (phase === "clean") ledger.rest(place.owner, value, version);
      if (phase === "conflict" && theirs !== null) ledger.show(place.owner, key, theirs.version);
    }
  }
  session.queue.subscribe(() => {
    if (isOpen) watch();
  });

  return {
    ...{ tab, queue: session.queue, session, outbox, fields },
    conflicts: () => [...fields()].filter(([, { phase }]) => phase === "conflict"),
    close: () => {
      isOpen = false;
    },
    fetchRows: async () => {
      try {
        return toSheetRows(await client.interview.sheet.query(address));
      } catch {
        return null;
      }
    },
  };
}
