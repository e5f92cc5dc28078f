import {
  applyAnswer,
  isSame,
  mergeServer,
  type SaveAnswer,
  type SaveField,
  type SaveRequest,
  settleConflict,
  toClean,
  type Versioned,
} from "./save-field";

export type QueueState<Value> = {
  readonly fields: ReadonlyMap<string, SaveField<Value>>;
  readonly savedAt: Date | null;
};

export type SaveQueue<Value> = {
  readonly state: () => QueueState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what was read from the server, except where something unsaved stands. */
  readonly receive: (rows: readonly (Versioned<Value> & { readonly key: string })[]) => void;
  readonly edit: (change: {
    readonly key: string;
    readonly value: Value;
    readonly delay: number;
    /** For text brought back after a reload: the version it was written on. */
    readonly seenVersion?: number;
  }) => void;
  /** Sends what is waiting for the person to stop typing. */
  readonly flush: (key?: string) => void;
  /** Sends what could not be sent, now. */
  readonly retry: () => void;
  readonly settle: (key: string, keep: "mine" | "theirs") => void;
};

type QueueOptions<Value> = {
  readonly send: (request: SaveRequest<Value>) => Promise<SaveAnswer<Value>>;
  readonly isComplete: (value: Value) => boolean;
  readonly now: () => Date;
};

const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

/** One save at a time per field, the newest text last; whatever happens, the text stays in the field. */
export function createSaveQueue<Value>(options: QueueOptions<Value>): SaveQueue<Value> {
  let state: QueueState<Value> = { fields: new Map(), savedAt: null };
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const inFlight = new Set<string>();
  /** What was sent and never answered, by field: how often it failed, and what the server may have got. */
  const unanswered = new Map<string, readonly Value[]>();

  function change(next: Iterable<readonly [string, SaveField<Value>]>, savedAt = state.savedAt) {
    state = { fields: new Map([...state.fields, ...next]), savedAt };
    for (const listener of listeners) listener();
  }

  function schedule(key: string, delay: number) {
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (delay === 0) void sendNow(key);
    else
      timers.set(
        key,
        setTimeout(() => void sendNow(key), delay),
      );
  }

  async function sendNow(key: string): Promise<void> {
    clearTimeout(timers.get(key));
    timers.delete(key);
    const field = state.fields.get(key);
    if (field === undefined || inFlight.has(key) || !isSendable(field)) return;
    if (!options.isComplete(field.value)) {
      change([[key, { ...field, phase: "incomplete", problem: null }]]);
      return;
    }
    const { value, version, base } = field;
    inFlight.add(key);
    change([[key, { ...field, phase: "saving", problem: null }]]);
    const answer = await options.send({ value, version, base });
    inFlight.delete(key);
    settleAnswer(key, { value, version, base }, answer);
  }

  function settleAnswer(key: string, sent: SaveRequest<Value>, answer: SaveAnswer<Value>) {
    const field = state.fields.get(key);
    if (field === undefined) return;
    const before = unanswered.get(key) ?? [];
    const next = applyAnswer({ field, sent, answer, unanswered: before });
    change([[key, next]], answer.kind === "saved" ? options.now() : state.savedAt);
    if (answer.kind === "unreachable") {
      unanswered.set(key, [...before, sent.value]);
      schedule(key, RETRY_MS[Math.min(before.length, RETRY_MS.length - 1)] ?? 0);
      return;
    }
    unanswered.delete(key);
    const editedMeanwhile = answer.kind === "refused" && !isSame(field.value, sent.value);
    if (next.phase === "waiting" || editedMeanwhile) schedule(key, 0);
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive: (rows) => {
      const changed = rows.flatMap(({ key, value, version }) => {
        const before = state.fields.get(key);
        const after = mergeServer(before, { value, version });
        return after === before ? [] : [[key, after] as const];
      });
      if (changed.length > 0) change(changed);
    },
    edit: ({ key, value, delay, seenVersion }) => {
      const known = state.fields.get(key) ?? toClean(value, 0);
      const field = { ...known, value, version: seenVersion ?? known.version };
      if (field.phase === "conflict" || inFlight.has(key)) {
        change([[key, field]]);
      } else if (field.version > 0 && isSame(value, field.base) && seenVersion === undefined) {
        clearTimeout(timers.get(key));
        change([[key, toClean(value, field.version)]]);
      } else {
        change([[key, { ...field, phase: "waiting" }]]);
        schedule(key, delay);
      }
    },
    flush: (key) => {
      for (const waiting of key === undefined ? [...timers.keys()] : [key]) {
        if (timers.has(waiting)) void sendNow(waiting);
      }
    },
    retry: () => {
      for (const [key, { phase }] of state.fields) {
        if (phase === "retrying" || phase === "refused") void sendNow(key);
      }
    },
    settle: (key, keep) => {
      const field = state.fields.get(key);
      if (field === undefined) return;
      change([[key, settleConflict(field, keep)]]);
      if (keep === "mine") void sendNow(key);
    },
  };
}

function isSendable<Value>({ phase }: SaveField<Value>): boolean {
  return phase === "waiting" || phase === "retrying" || phase === "refused";
}
