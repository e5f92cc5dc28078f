import { type Door, findDoor } from "@pejling/contract";
import { type About, type AccessDecision, AppError, decideAccess } from "@pejling/domain";
import type { Context } from "../context";

/** How far the door is open: to everything behind it, or to what belongs to the actor's own units. */
export type Reach = "everything" | "ownUnits";

/** The one check every call passes before its input is read: who asks, for which door, about which municipality. */
export function passGate(
  ctx: Context,
  { path, input }: { readonly path: string; readonly input: unknown },
): { readonly reach: Reach; readonly door: Door; readonly about: About } {
  const door = findDoor(path);
  const about = toAbout(input);
  const decision = decideAccess(door, { actor: ctx.actor, about });
  const refusal = refuse(decision, { path, about });
  if (refusal !== null) throw refusal;
  return {
    reach: decision === "ownUnits" ? "ownUnits" : "everything",
    door: door ?? {},
    about,
  };
}

function refuse(
  decision: AccessDecision,
  { path, about }: { readonly path: string; readonly about: About },
): AppError | null {
  switch (decision) {
    case "allowed":
    case "ownUnits":
      return null;
    case "signIn":
      return new AppError("SIGN_IN_REQUIRED", `Cannot ${path}: nobody is signed in`);
    case "takeSeat":
      return new AppError(
        "SEAT_REQUIRED",
        `Cannot ${path}: no seat in a live session that is open`,
      );
    case "notFound":
      return missingMunicipality(about.municipalityId ?? "");
    case "forbidden":
      return new AppError("NOT_ALLOWED", `Cannot ${path}: the role does not allow it`);
  }
}

/** What a municipality the caller has no part in answers: the same as one that does not exist. */
export function missingMunicipality(kommunekode: string): AppError {
  return new AppError(
    "MUNICIPALITY_NOT_FOUND",
    `Cannot find municipality "${kommunekode}": no such kommunekode`,
  );
}

/** What the input names, before it is checked: only used to look up what the actor may do there. */
export function toAbout(input: unknown): About {
  return { municipalityId: textOf(input, "kommunekode"), slug: textOf(input, "slug") };
}

function textOf(input: unknown, key: string): string | null {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, key)) return null;
  const value: unknown = Reflect.get(input, key);
  return typeof value === "string" ? value : null;
}
