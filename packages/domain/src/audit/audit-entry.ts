/** Where the trail keeps what concerns the whole installation and no municipality. */
export const PLATFORM_TRAIL = "platform";
/** What the first entry of a trail carries in place of an earlier entry's hash. */
export const FIRST_HASH = "";

export type AuditEntry = {
  readonly municipalityId: string;
  /** 1, 2, 3 … within the municipality, without a gap. */
  readonly number: number;
  /** ISO moment, UTC. */
  readonly at: string;
  readonly actorKind: "person" | "link" | "visitor" | "system";
  readonly actorId: string;
  /** The door gone through: `note.save`. */
  readonly action: string;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  /** JSON object of ids: which assessment, interview, question. Never a text a person wrote. */
  readonly target: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** The entry's content in one fixed order: what is hashed, so that changing any part of it changes the hash. */
export function toHashed(entry: Omit<AuditEntry, "hash">): string {
  return JSON.stringify([
    entry.previousHash,
    entry.municipalityId,
    entry.number,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.action,
    entry.outcome,
    entry.target,
    entry.ip,
    entry.userAgent,
  ]);
}

export type TrailProblem = {
  readonly number: number;
  readonly problem: "missing" | "changed" | "broken";
};

/** The last entry of a trail, or of the part of it that has been gone through. */
export type TrailHead = Pick<AuditEntry, "number" | "hash">;
/** Where a trail begins: before its first entry. */
export const TRAIL_START: TrailHead = { number: 0, hash: FIRST_HASH };

/**
 * The first place where a municipality's trail is not what was written, or null. `missing`: a number is left out.
 * `changed`: the content does not give the entry's hash. `broken`: it does not carry the hash of the one before.
 * `after` is the last entry of the part that was gone through before, so that a long trail can be read piece by piece.
 * Entries cut off the end cannot be seen from the chain alone: compare its last hash with one kept elsewhere (a receipt,
 * an export, an earlier run of the doctor).
 */
export function findTrailProblem(
  entries: readonly AuditEntry[],
  { hash, after }: { readonly hash: (content: string) => string; readonly after: TrailHead },
): TrailProblem | null {
  let { hash: previousHash, number } = after;
  for (const entry of entries) {
    number += 1;
    if (entry.number !== number) return { number, problem: "missing" };
    if (entry.previousHash !== previousHash) return { number, problem: "broken" };
    if (hash(toHashed(entry)) !== entry.hash) return { number, problem: "changed" };
    previousHash = entry.hash;
  }
  return null;
}

/** Which parts of an input say what was touched. Everything else (texts, names, secrets) stays out of the trail. */
const TARGET_KEYS = [
  ...["slug", "number", "id", "code", "unitId", "userId", "interviewId", "participantId"],
  ...["questionId", "themeId", "theme", "unit", "to", "role", "modelId", "version"],
] as const;
/** A unit's code is part of its address; the code somebody signs in with is a secret. */
const SECRET_ROOM = "account.";
const LONGEST_ID = 80;

/** The ids an input to a door names, as JSON. Anything but numbers and texts that look like ids is left out. */
export function toTarget(door: string, input: unknown): string {
  if (typeof input !== "object" || input === null) return "{}";
  const picked: Record<string, string | number> = {};
  for (const key of TARGET_KEYS) {
    if (!Object.hasOwn(input, key)) continue;
    if (key === "code" && door.startsWith(SECRET_ROOM)) continue;
    const value: unknown = Reflect.get(input, key);
    if (typeof value === "number" && Number.isFinite(value)) picked[key] = value;
    if (typeof value === "string" && isId(value)) picked[key] = value;
  }
  return JSON.stringify(picked);
}

function isId(value: string): boolean {
  return value.length <= LONGEST_ID && /^[A-Za-z0-9_.-]*$/.test(value);
}
