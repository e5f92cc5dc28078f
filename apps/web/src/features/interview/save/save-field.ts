/** Where one field stands between the person's hands and the server. */
export type SavePhase =
  | "clean"
  | "waiting"
  | "saving"
  | "retrying"
  | "incomplete"
  | "refused"
  | "conflict";

export type Versioned<Value> = { readonly value: Value; readonly version: number };

export type SaveField<Value> = {
  /** What the person sees and edits. */
  readonly value: Value;
  /** The newest the server is known to have. */
  readonly base: Value;
  readonly version: number;
  readonly phase: SavePhase;
  /** In a conflict: what somebody else saved. */
  readonly theirs: Versioned<Value> | null;
  /** Why the server refused, in words the person reads. */
  readonly problem: string | null;
  /** What was sent on `version` and never answered: the server may have it all the same. */
  readonly unanswered: readonly Value[];
  /** When the person last wrote here; null when nothing is unsaved. */
  readonly editedAt: Date | null;
};

export type SaveAnswer<Value> =
  /** `value` where the server now has only a part of what was sent; the rest follows in the next save. */
  | { readonly kind: "saved"; readonly version: number; readonly value?: Value }
  | { readonly kind: "conflict"; readonly current: Versioned<Value> }
  | { readonly kind: "refused"; readonly text: string }
  | { readonly kind: "unreachable" };

export type SaveRequest<Value> = Versioned<Value> & {
  readonly base: Value;
  /** Whether something was sent on this version before, without an answer: then the server may be a step ahead. */
  readonly isUnsure: boolean;
};

/** Equal in what they say, whatever the order their parts were written in. */
export function isSame(left: unknown, right: unknown): boolean {
  return toText(left) === toText(right);
}

function toText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Read from the server: taken over, unless the person has something unsaved here or the answer is an old one. */
export function mergeServer<Value>(
  field: SaveField<Value> | undefined,
  { value, version }: Versioned<Value>,
): SaveField<Value> {
  if (field === undefined) return toClean(value, version);
  if (field.phase !== "clean" || version <= field.version) return field;
  return toClean(value, version);
}

export function toClean<Value>(value: Value, version: number): SaveField<Value> {
  return {
    ...{ value, base: value, version, phase: "clean", theirs: null, problem: null },
    ...{ unanswered: [], editedAt: null },
  };
}

type Exchange<Value> = {
  readonly field: SaveField<Value>;
  readonly sent: SaveRequest<Value>;
  readonly answer: SaveAnswer<Value>;
  /** Whether a value says so much that two people do not write the same by chance: a sentence does, a level does not. */
  readonly isTelling: (value: Value) => boolean;
};

/** What the field is after the server answered a save. */
export function applyAnswer<Value>({
  field,
  sent,
  answer,
  isTelling,
}: Exchange<Value>): SaveField<Value> {
  switch (answer.kind) {
    case "saved":
      return acknowledge(field, answer.value ?? sent.value, answer.version);
    case "conflict": {
      const { value, version } = answer.current;
      const isNext = version === sent.version + 1;
      const isOwn =
        isNext && field.unanswered.some((each) => isTelling(each) && isSame(each, value));
      return isOwn ? acknowledge(field, value, version) : meetConflict(field, answer.current);
    }
    case "refused":
      return { ...field, phase: "refused", problem: answer.text, unanswered: [] };
    case "unreachable":
      return { ...field, phase: "retrying" };
  }
}

function acknowledge<Value>(
  field: SaveField<Value>,
  base: Value,
  version: number,
): SaveField<Value> {
  if (isSame(field.value, base)) return toClean(field.value, version);
  const next = { ...field, base, version, unanswered: [], theirs: null, problem: null };
  return { ...next, phase: "waiting" };
}

/**
 * Somebody else has written since. It is none where both wrote the same, nor (above) where the other is oneself: an
 * answer got lost on the way, and what was typed since is sent on top of it.
 */
function meetConflict<Value>(field: SaveField<Value>, theirs: Versioned<Value>): SaveField<Value> {
  if (isSame(field.value, theirs.value)) return toClean(theirs.value, theirs.version);
  return { ...field, phase: "conflict", theirs, problem: null, unanswered: [] };
}

/** The person has chosen: their own (as it stands now, edited or not), to be saved over the other; or the other. */
export function settleConflict<Value>(
  field: SaveField<Value>,
  keep: "mine" | "theirs",
): SaveField<Value> {
  const { theirs } = field;
  if (theirs === null) return field;
  const isAlike = isSame(field.value, theirs.value);
  if (keep === "theirs" || isAlike) return toClean(theirs.value, theirs.version);
  return { ...field, base: theirs.value, version: theirs.version, phase: "waiting", theirs: null };
}
