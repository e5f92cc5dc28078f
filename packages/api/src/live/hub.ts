import type { LiveScreen } from "@pejling/contract";
import { acrossMunicipalities, type DbClient } from "@pejling/db";

/** Who is here: a device that follows a session. A phone is known by its seat, a colleague by name and screen. */
export type Present =
  | { readonly kind: "phone"; readonly keyHash: string }
  | { readonly kind: "staff"; readonly name: string; readonly screen: LiveScreen };

type Follower = { readonly who: Present; readonly wake: (what: Change) => void };

/**
 * `step`: the session has moved on. `marks`: a level is agreed on or a question ticked. `seats`: somebody has come or gone.
 * `votes`: somebody has voted. Phones need to know of steps alone.
 */
export type Change = "step" | "marks" | "seats" | "votes";

/** One session's followers, and how often it has moved. */
export type Room = {
  readonly followers: Set<Follower>;
  readonly moved: Record<Change, number>;
};

const hubs = new WeakMap<DbClient, Map<string, Room>>();

function hubOf(db: DbClient): Map<string, Room> {
  const raw = acrossMunicipalities(db);
  const hub = hubs.get(raw) ?? new Map<string, Room>();
  hubs.set(raw, hub);
  return hub;
}

/** A session's id is its own municipality's alone: another's may have the same. */
export type Session = {
  readonly db: DbClient;
  readonly municipalityId: string;
  readonly sessionId: string;
};

function nameOf({ municipalityId, sessionId }: Session): string {
  return `${municipalityId} ${sessionId}`;
}

/** Undefined while nobody follows the session. */
export function findRoom(session: Session): Room | undefined {
  return hubOf(session.db).get(nameOf(session));
}

/** Tells everybody who follows the session. What has changed they read for themselves, so that nobody can fall behind. */
export function announce(session: Session, what: Change): void {
  const room = findRoom(session);
  if (room === undefined) return;
  room.moved[what] += 1;
  for (const { wake } of room.followers) wake(what);
}

/** The devices that follow the session at this moment. */
export function listPresent(session: Session): readonly Present[] {
  return [...(findRoom(session)?.followers ?? [])].map(({ who }) => who);
}

export type Following = {
  /** Resolves when something has changed since it was last asked; at once when it already has. Null: it is over. */
  readonly next: () => Promise<Change | null>;
  /** Lets turnout gather for so long; a step, or the end, is waited for no longer. */
  readonly gather: (ms: number) => Promise<void>;
  readonly leave: () => void;
};

/** Follows a session until the signal ends it. However often it changes meanwhile, the follower wakes once; a phone for steps alone. */
export function follow(session: Session, who: Present, ended: AbortSignal): Following {
  const hub = hubOf(session.db);
  const name = nameOf(session);
  let change: Change | null = null;
  let isOver = ended.aborted;
  let wakeUp: () => void = () => undefined;
  const follower: Follower = {
    who,
    wake: (what) => {
      if (what !== "step" && who.kind === "phone") return;
      change = change === "step" ? "step" : what;
      wakeUp();
    },
  };
  const room = hub.get(name) ?? {
    followers: new Set(),
    moved: { step: 0, marks: 0, seats: 0, votes: 0 },
  };
  hub.set(name, room);
  room.followers.add(follower);
  const leave = () => {
    isOver = true;
    wakeUp();
    if (!room.followers.delete(follower)) return;
    if (room.followers.size === 0) hub.delete(name);
    announce(session, "seats");
  };
  ended.addEventListener("abort", leave, { once: true });
  announce(session, "seats");
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
    gather: async (ms) => {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          if (change !== "step" && !isOver) return;
          clearTimeout(timer);
          resolve();
        };
        wakeUp();
      });
      if (change !== "step") change = null;
    },
  };
}
