export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "success" | "error";
};

let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** A short message at the edge of the page. The same text is not stacked. */
export function notify(text: string, tone: Notice["tone"] = "info"): void {
  if (notices.some((notice) => notice.text === text)) return;
  const notice = { id: nextId, text, tone };
  nextId += 1;
  change([...notices.slice(-2), notice]);
  if (tone !== "error") setTimeout(() => dismissNotice(notice.id), 6000);
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
