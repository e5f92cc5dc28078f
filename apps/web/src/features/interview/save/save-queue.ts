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

/** What a page that was closed left unsent, brought back as it stood there. */
export type Unsent<Value> = Versioned<Value> &
  Pick<SaveField<Value>, "base" | "unanswered" | "editedAt"> & { readonly key: string };

export type SaveQueue<Value> = {
  readonly state: () => QueueState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over what was read from the server, except where something unsaved stands. */
  readonly receive: (rows: readonly (Versioned<Value> & { readonly key: string })[]) => void;
  readonly edit: (change: {
    readonly key: string;
    readonly value: Value;
    readonly delay: number;
  }) => void;
  /** Takes up unsent text and sends it; false where something else unsaved stands in the field. */
  readonly resume: (unsent: Unsent<Value>) => boolean;
  /** Sends what is waiting for the person to stop typing. */
  readonly flush: (key?: string) => void;
  /** Sends what could not be sent, now. */
  readonly retry: () => void;
  readonly settle: (key: string, keep: "mine" | "theirs") => void;
};

export type QueueOptions<Value> = {
  readonly send: (request: SaveRequest<Value>) => Promise<SaveAnswer<Value>>;
  readonly isComplete: (value: Value) => boolean;
  readonly isTelling: (value: Value) => boolean;
  /** Another field the server must have first, if it is a new one: a challenge follows the quote it was made of. */
  readonly findFirst?: (value: Value) => string | null;
  readonly now: () => Date;
};

const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

/** One save at a time per field, the newest text last; whatever happens, the text stays in the field. */
export function createSaveQueue<Value>(options: QueueOptions<Value>): SaveQueue<Value> {
  let state: QueueState<Value> = { fields: new Map(), savedAt: null };
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const inFlight = new Set<string>();
  /** How often in a row a field's save got no answer. */
  const failures = new Map<string, number>();

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

  function mustWait(value: Value): boolean {
    const first = state.fields.get(options.findFirst?.(value) ?? "");
    return first !== undefined && first.version === 0 && first.phase !== "clean";
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
    if (mustWait(field.value)) return;
    const { value, version, base } = field;
    const unanswered = [...field.unanswered.filter((each) => !isSame(each, value)), value];
    inFlight.add(key);
    change([[key, { ...field, phase: "saving", problem: null, unanswered }]]);
    const request = { value, version, base, isUnsure: field.unanswered.length > 0 };
    const answer = await options.send(request);
    inFlight.delete(key);
    settleAnswer(key, request, answer);
  }

  function settleAnswer(key: string, sent: SaveRequest<Value>, answer: SaveAnswer<Value>) {
    const field = state.fields.get(key);
    if (field === undefined) return;
    const next = applyAnswer({ field, sent, answer, isTelling: options.isTelling });
    change([[key, next]], answer.kind === "saved" ? options.now() : state.savedAt);
    if (answer.kind === "unreachable") {
      const failed = failures.get(key) ?? 0;
      failures.set(key, failed + 1);
      schedule(key, RETRY_MS[Math.min(failed, RETRY_MS.length - 1)] ?? 0);
      return;
    }
    failures.delete(key);
    const editedMeanwhile = answer.kind === "refused" && !isSame(field.value, sent.value);
    if (next.phase === "waiting" || editedMeanwhile) schedule(key, 0);
    sendFreed();
  }

  /** One answer tells that the server can be reached again, and may be what another save has waited for. */
  function sendFreed() {
    for (const [key, { phase }] of state.fields) {
      const isHeld = phase === "waiting" && !timers.has(key);
      if (phase === "retrying" || isHeld) void sendNow(key);
    }
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
    edit: ({ key, value, delay }) => {
      const field = { ...(state.fields.get(key) ?? toClean(value, 0)), value };
      const edited = { ...field, editedAt: options.now() };
      if (field.phase === "conflict" || inFlight.has(key)) {
        change([[key, edited]]);
      } else if (field.version > 0 && isSame(value, field.base) && !field.unanswered.length) {
        clearTimeout(timers.get(key));
        timers.delete(key);
        change([[key, toClean(value, field.version)]]);
      } else {
        change([[key, { ...edited, phase: "waiting" }]]);
        schedule(key, delay);
      }
    },
    resume: ({ key, ...unsent }) => {
      const known = state.fields.get(key);
      if (known !== undefined && known.phase !== "clean") return false;
      if (known !== undefined && isSame(known.value, unsent.value)) return true;
      change([[key, { ...unsent, phase: "waiting", theirs: null, problem: null }]]);
      void sendNow(key);
      return true;
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
