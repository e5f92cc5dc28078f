import type { AppRouter } from "@pejling/api";
import type { TRPCClient } from "@trpc/client";
import { newId } from "../../../lib/new-id";
import { onSignedInAgain } from "../../../lib/session";
import { countUnsaved, hasUnsaved } from "../save/count-unsaved";
import { type Draft, forgetDrafts, listDrafts, storeDrafts, toDrafts } from "../save/drafts";
import { parseDraft } from "./parse-draft";
import { createSender, type SheetAddress } from "./send-field";
import { createSheetSession, type SheetSession } from "./sheet-session";
import { isBlank, type SheetValue } from "./sheet-value";

const sessions = new Map<string, SheetSession>();
const page = newId();

/** A sheet goes on saving when the person has gone to another page, so it is opened once and kept. */
export function openSession(client: TRPCClient<AppRouter>, address: SheetAddress): SheetSession {
  const sheet = nameOf(address);
  const known = sessions.get(sheet);
  if (known !== undefined) return known;
  const session = createSheetSession({
    send: createSender(client, address),
    now: () => new Date(),
  });
  const { queue } = session;
  queue.subscribe(() => {
    const drafts = toDrafts(queue.state().fields, isBlank, new Date().toISOString());
    storeDrafts({ store: localStorage, sheet }, page, drafts);
  });
  if (sessions.size === 0) watchPage();
  sessions.set(sheet, session);
  return session;
}

export function readDrafts(address: SheetAddress): Draft<SheetValue>[] {
  return listDrafts({ store: localStorage, sheet: nameOf(address) }, page, parseDraft);
}

export function dropDrafts(address: SheetAddress): void {
  forgetDrafts({ store: localStorage, sheet: nameOf(address) }, page);
}

/**
 * Warns before the page is closed only while something is not saved, and tries again when the network is back or the
 * person has signed in again.
 */
function watchPage(): void {
  addEventListener("beforeunload", (event) => {
    for (const { queue } of sessions.values()) queue.flush();
    const isUnsaved = [...sessions.values()].some(({ queue }) =>
      hasUnsaved(countUnsaved(queue.state().fields.values(), isBlank)),
    );
    if (isUnsaved) event.preventDefault();
  });
  const retryAll = () => {
    for (const { queue } of sessions.values()) queue.retry();
  };
  addEventListener("online", retryAll);
  onSignedInAgain(retryAll);
}

function nameOf({ kommunekode, slug, number }: SheetAddress): string {
  return `${kommunekode}/${slug}/${number}`;
}
