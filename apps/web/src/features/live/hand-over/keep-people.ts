import { ROLES, type Role, type VoteNumber } from "@pejling/domain";

/** A person without a phone, who votes on this device. Who it is, nobody writes down. */
export type PersonHere = {
  /** The secret the seat is known by; it lies in this window alone. */
  readonly key: string;
  readonly role: Role;
  /** The vote this person cast last, so that nobody is handed the device twice. Never what was voted. */
  readonly votedIn: string | null;
};

const BYTES = 32;
const nameOf = (sessionId: string) => `pejling.handOver.${sessionId}`;

/** 32 random bytes as 43 letters. */
export function makeSeatKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Which vote a ballot belongs to. */
export function nameVote(questionId: string, vote: VoteNumber): string {
  return `${questionId} ${vote}`;
}

export function readPeople(sessionId: string, storage: Storage): readonly PersonHere[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(nameOf(sessionId)) ?? "[]");
    return Array.isArray(stored) ? stored.flatMap(toPerson) : [];
  } catch {
    return [];
  }
}

/** Kept until the window is closed, so that a reload takes nobody's vote away. */
export function storePeople(
  sessionId: string,
  people: readonly PersonHere[],
  storage: Storage,
): void {
  if (people.length === 0) storage.removeItem(nameOf(sessionId));
  else storage.setItem(nameOf(sessionId), JSON.stringify(people));
}

function toPerson(stored: unknown): PersonHere[] {
  if (typeof stored !== "object" || stored === null) return [];
  const key: unknown = Reflect.get(stored, "key");
  const role = ROLES.find((each) => each === Reflect.get(stored, "role"));
  const votedIn: unknown = Reflect.get(stored, "votedIn");
  if (typeof key !== "string" || role === undefined) return [];
  return [{ key, role, votedIn: typeof votedIn === "string" ? votedIn : null }];
}
