/** One thing to do about what the notice says: *Fortryd*. */
export type NoticeAction = { readonly label: string; readonly run: () => void };

export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "success" | "error";
  readonly action?: NoticeAction | undefined;
};

const SHOWN_MS = 6000;
/** Longer where there is something to reach for. */
const SHOWN_WITH_ACTION_MS = 15_000;

let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** A short message at the edge of the page. The same text is not stacked: the newest stands. */
export function notify(
  text: string,
  tone: Notice["tone"] = "info",
  action?: NoticeAction | undefined,
): void {
  const others = notices.filter((notice) => notice.text !== text);
  if (others.length < notices.length && action === undefined) return;
  const notice = { id: nextId, text, tone, action };
  nextId += 1;
  change([...others.slice(-2), notice]);
  const shownFor = action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS;
  if (tone !== "error") setTimeout(() => dismissNotice(notice.id), shownFor);
}

export function dismissNotice(id: number): void {
  change(notices.filter((notice) => notice.id !== id));
}

export function listNotices(): readonly Notice[] {
  return notices;
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
