import type { DbClient } from "@pejling/db";
import { openTestDb } from "@pejling/db/testing";
import {
  type Actor,
  type AuditEntry,
  type Membership,
  type PlatformRole,
  SYSTEM,
} from "@pejling/domain";
import { systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";
import { SMALL_MODEL } from "./small-model";

/** Every door for any actor, on a fresh database with the small model in it and a clock the test sets. */
export async function openTrail() {
  const db = await openTestDb();
  let moment = "2026-03-01T12:00:00.000Z";
  let made = 0;
  const world = { db, now: () => new Date(moment), newId: () => `made-${++made}` };
  const context = systemContext(world);
  const as = (actor: Actor) => createCallerFactory(appRouter)({ ...context, actor });
  const system = as(SYSTEM);
  await system.model.import({ file: JSON.parse(JSON.stringify(SMALL_MODEL)) });
  const setTime = (to: string) => {
    moment = to;
  };
  return { db, context, as, system, setTime };
}

export async function addUser(db: DbClient, id: string, name: string): Promise<void> {
  await db.user.create({ data: { id, name, email: `${id}@example.dk` } });
}

export function toPerson(
  userId: string,
  memberships: readonly Membership[],
  platform: readonly PlatformRole[] = [],
): Actor {
  const rest = {
    sessionId: "s",
    name: userId,
    email: `${userId}@example.dk`,
    link: null,
    seat: null,
  };
  return { kind: "person", userId, memberships, platform, ...rest };
}

export function toLead(userId: string, municipalityId = "0159"): Actor {
  return toPerson(userId, [{ municipalityId, role: "lead", unitIds: [] }]);
}

type NewEntry = Omit<AuditEntry, "number" | "previousHash" | "hash">;

export function newEntry(changes: Partial<NewEntry> = {}): NewEntry {
  return {
    municipalityId: "0159",
    at: "2026-03-01T12:00:00.000Z",
    actorKind: "system",
    actorId: "",
    action: "note.save",
    outcome: "done",
    target: "{}",
    ip: "",
    userAgent: "",
    ...changes,
  };
}
