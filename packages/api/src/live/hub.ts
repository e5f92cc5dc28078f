import type { LiveScreen } from "@pejling/contract";
import { acrossMunicipalities, type DbClient } from "@pejling/db";

/** Who is here: a device that follows a session. A phone is known by its seat, a colleague by name and screen. */
export type Present =
  | { readonly kind: "phone"; readonly keyHash: string }
  | { readonly kind: "staff"; readonly name: string; readonly screen: LiveScreen };

type Follower = { readonly who: Present; readonly wake: (what: Change) => void };

/** `step`: the session has moved on. `turnout`: somebody has voted, come or gone; phones need not know. */
export type Change = "step" | "turnout";

type Hub = Map<string, Set<Follower>>;

const hubs = new WeakMap<DbClient, Hub>();

function hubOf(db: DbClient): Hub {
  const raw = acrossMunicipalities(db);
  const hub = hubs.get(raw) ?? new Map<string, Set<Follower>>();
  hubs.set(raw, hub);
  return hub;
}

type Session = { readonly db: DbClient; readonly sessionId: string };

/** Tells everybody who follows the session. What has changed they read for themselves, so that nobody can fall behind. */
export function announce({ db, sessionId }: Session, what: Change): void {
  for (const { wake } of hubOf(db).get(sessionId) ?? []) wake(what);
}

/** The devices that follow the session at this moment. */
export function listPresent({ db, sessionId }: Session): readonly Present[] {
  return [...(hubOf(db).get(sessionId) ?? [])].map(({ who }) => who);
}

export type Following = {
  /** Resolves when something has changed since it was last asked; at once when it already has. Null: it is over. */
  readonly next: () => Promise<Change | null>;
  readonly leave: () => void;
};

/** Follows a session until the signal ends it. However often it changes meanwhile, the follower wakes once. */
export function follow({ db, sessionId }: Session, who: Present, ended: AbortSignal): Following {
  const hub = hubOf(db);
  let change: Change | null = null;
  let isOver = ended.aborted;
  let wakeUp: () => void = () => undefined;
  const follower: Follower = {
    who,
    wake: (what) => {
      change = change === "step" ? "step" : what;
      wakeUp();
    },
  };
  const followers = hub.get(sessionId) ?? new Set();
  hub.set(sessionId, followers);
  followers.add(follower);
  const leave = () => {
    isOver = true;
    wakeUp();
    if (!followers.delete(follower)) return;
    if (followers.size === 0) hub.delete(sessionId);
    announce({ db, sessionId }, "turnout");
  };
  ended.addEventListener("abort", leave, { once: true });
  announce({ db, sessionId }, "turnout");
  return {
    leave,
    next: async () => {
      while (change === null && !isOver) {
        await new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
      }
      const seen = change;
      change = null;
      return isOver ? null : seen;
    },
  };
}
