import {
  isStillUnsent,
  listUnsentRows,
  takeUp,
} from "../../apps/web/src/features/interview/save/unsent-rows";
import { isSheetValue, parseRow } from "../../apps/web/src/features/interview/sheet/parse-row";
import type { SheetRow } from "../../apps/web/src/features/interview/sheet/sheet-fields";
import {
  type SheetValue,
  textOf,
  withText,
} from "../../apps/web/src/features/interview/sheet/sheet-value";
import { type DeviceDb, openDeviceDb } from "../../apps/web/src/lib/offline/device-db";
import { listRows, listSeen, removeRows } from "../../apps/web/src/lib/offline/outbox-rows";
import type { Ledger } from "./ledger";
import { openPage, type Page, type PageOptions } from "./page";

export type Choice = "mine" | "theirs" | "both";
type DeviceOptions = Pick<PageOptions, "address" | "network" | "ledger"> & {
  readonly person: string;
  readonly name: string;
};
export type Device = Awaited<ReturnType<typeof openDevice>>;

const START = Date.parse("2026-11-22T09:00:00.000Z");

/** One person's browser: its store outlives its pages. */
export async function openDevice({ person, name, ...shared }: DeviceOptions) {
  const db = await openDeviceDb({ onReplaced: () => undefined }, name);
  const place = { owner: person, sheet: "sheet" };
  let clock = START;
  let kept: readonly SheetRow[] | null = null;
  let tabs = 0;
  let page: Page | null = null;
  const now = () => {
    clock += 1000;
    return new Date(clock);
  };

  return {
    person,
    page: () => page,
    mayOpen: () => page === null && (kept !== null || shared.network.isUp()),
    open: async () => {
      tabs += 1;
      const opened = openPage({ ...shared, db, place, now, tab: `${person}-${tabs}` });
      const fetched = shared.network.isUp() ? await opened.fetchRows() : null;
      kept = fetched ?? kept;
      opened.queue.receive(kept ?? []);
      if (fetched === null) opened.queue.receive(await readSeen(db, place));
      page = opened;
    },
    /** The browser is closed or crashes: what was typed is on the disk, nothing more is sent. */
    close: async () => {
      await page?.outbox.settled();
      page?.close();
      page = null;
    },
    jump: (ms: number) => {
      clock += ms;
    },
    refetch: async () => {
      kept = (await page?.fetchRows()) ?? kept;
      page?.queue.receive(kept ?? []);
    },
    edit: (value: SheetValue, isTyping: boolean) => {
      if (page === null) return;
      shared.ledger.type(person, page.tab, value);
      page.session.edit({ values: [value], questionId: "data-1", isTyping });
    },
    sendUnsent: () =>
      page === null ? null : sendUnsent({ db, page, ledger: shared.ledger, place }),
    settle: (choice: Choice) => {
      if (page !== null) settleFirst({ page, person, choice, ledger: shared.ledger });
    },
    /** Everything that was begun has come to its end, but for what waits for the network or the person. */
    rest: async () => {
      for (let calm = 0; calm < 3; calm += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if (shared.network.isBusy()) calm = -1;
        await page?.outbox.settled();
      }
    },
    listLeft: async () => (await listRows(db, person)).map(({ tab, key }) => `${tab} ${key}`),
    destroy: () => db.close(),
  };
}

type Place = { readonly owner: string; readonly sheet: string };

async function readSeen(db: DeviceDb, place: Place): Promise<SheetRow[]> {
  const seen = await listSeen(db, place);
  return seen.flatMap(({ key, value, version }) =>
    isSheetValue(value) ? [{ key, value, version }] : [],
  );
}

type Work = {
  readonly db: DeviceDb;
  readonly page: Page;
  readonly ledger: Ledger;
  readonly place: Place;
};

/** "Send dem nu": what the callout lists, and no more. */
async function sendUnsent({ db, page, ledger, place }: Work): Promise<void> {
  const reading = { place, openTabs: new Set([page.tab]), parse: parseRow };
  const rows = await listUnsentRows(db, reading);
  const shown = rows.filter((row) => isStillUnsent(row, page.fields()));
  await removeRows(
    db,
    rows.filter((row) => !shown.includes(row)).map(({ row }) => row),
  );
  for (const { row } of shown) {
    const isTaken = page.fields().get(row.key)?.phase ?? "clean";
    if (isTaken === "clean") ledger.takeUp(place.owner, row, page.tab);
    await takeUp(
      db,
      page,
      shown.filter((each) => each.row === row),
    );
  }
}

type Settling = {
  readonly page: Page;
  readonly person: string;
  readonly choice: Choice;
  readonly ledger: Ledger;
};

function settleFirst({ page, person, choice, ledger }: Settling): void {
  const [conflict] = page.conflicts();
  if (conflict === undefined) return;
  const [key, { value: mine, theirs }] = conflict;
  if (theirs === null) return;
  const hasBoth = textOf(theirs.value) !== "" && textOf(mine) !== "";
  if (choice === "theirs") ledger.settle(person, mine);
  if (choice === "both" && hasBoth) {
    const value = withText(mine, `${textOf(theirs.value)}\n\n${textOf(mine)}`);
    ledger.type(person, page.tab, value);
    page.queue.edit({ key, value, delay: 0 });
  }
  page.session.settle(key, choice === "theirs" ? "theirs" : "mine", "data-1");
}
