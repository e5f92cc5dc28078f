import { AppError, type Person } from "@pejling/domain";
import type { Context } from "../context";

/** Whoever is signed in; doors for the own account mean nobody else. */
export function requirePerson({ actor }: Context, doing: string): Person {
  if (actor.kind === "person") return actor;
  throw new AppError("SIGN_IN_REQUIRED", `Cannot ${doing}: nobody is signed in`);
}
