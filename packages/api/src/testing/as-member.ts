import type { DbClient } from "@pejling/db";
import type { Actor, MunicipalRole, Person } from "@pejling/domain";
import { type Browser, systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";
import { GLADSAXE, NOW } from "./open-api";

const createCaller = createCallerFactory(appRouter);
let made = 0;

/** Every door as somebody with that role in Gladsaxe. */
export function asMember(
  { db }: { readonly db: DbClient },
  { role, unitIds = [] }: { readonly role: MunicipalRole; readonly unitIds?: readonly string[] },
) {
  const municipalityId = GLADSAXE.kommunekode;
  return asActor({ db }, toPerson({ memberships: [{ municipalityId, role, unitIds }] }));
}

export function asActor(
  { db }: { readonly db: DbClient },
  actor: Actor,
  browser: Browser | null = null,
) {
  const newId = () => {
    made += 1;
    return `own-${made}`;
  };
  return createCaller({ ...systemContext({ db, now: () => NOW, newId }), actor, browser });
}

export function toPerson(changes: Partial<Person> = {}): Person {
  return {
    kind: "person",
    userId: "u-1",
    sessionId: "s-1",
    name: "Bo Eksempel",
    email: "bo@eksempelkommune.example",
    platform: [],
    memberships: [],
    link: null,
    seat: null,
    ...changes,
  };
}
