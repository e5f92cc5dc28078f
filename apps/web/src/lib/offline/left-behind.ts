import { listOpenTabs, openDevice } from "./device";
import type { OutboxRow } from "./device-db";
import { listAllRows, listRows } from "./outbox-rows";

export type LeftBehind = { readonly path: string; readonly count: number; readonly since: string };

/** Unsent changes of pages that are closed now, by interview; not of the interview the person is looking at. */
export async function listLeftBehind(owner: string, pathname: string): Promise<LeftBehind[]> {
  const db = await openDevice();
  if (db === null) return [];
  const openTabs = await listOpenTabs();
  const rows = (await listRows(db, owner)).filter(({ tab }) => !openTabs.has(tab));
  const left = toLeftBehind(rows);
  return left.filter(({ path }) => pathname !== path && !pathname.startsWith(`${path}/`));
}

export function toLeftBehind(rows: readonly OutboxRow[]): LeftBehind[] {
  return [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
    const times = rows.filter((row) => row.sheet === sheet).map(({ writtenAt }) => writtenAt);
    const [kommunekode, slug, number] = sheet.split("/");
    const path = `/kommuner/${kommunekode}/maalinger/${slug}/interview/${number}`;
    return { path, count: times.length, since: times.sort()[0] ?? "" };
  });
}

/** On the sign-in page nobody is known: only how much lies here is said, not whose or what. */
export async function countLeftBehind(): Promise<number> {
  const db = await openDevice();
  return db === null ? 0 : (await listAllRows(db)).length;
}
