import type { DbClient } from "@pejling/db";
import type { Actor } from "@pejling/domain";
import { createSignIn, type SignIn } from "../account/sign-in";
import type { Browser } from "../context";
import { asActor } from "./as-member";
import type { SweptDoor } from "./list-doors";
import { SWEPT_SECRET } from "./swept-actors";

export type Answer =
  | { readonly kind: "answered"; readonly value: unknown }
  | {
      readonly kind: "refused";
      /** Our own code, else the transport's. */
      readonly code: string;
      readonly message: string;
      readonly facts: unknown;
    };

/** Goes through one door as somebody. A subscription is opened and ended at once. */
export async function callDoor(
  door: SweptDoor,
  { db, actor, input }: { readonly db: DbClient; readonly actor: Actor; readonly input: unknown },
): Promise<Answer> {
  const [noun = "", verb = ""] = door.name.split(".");
  const caller = asActor({ db }, actor, openBrowser(db));
  const call = Reflect.get(Reflect.get(caller, noun), verb) as (input: unknown) => Promise<unknown>;
  try {
    const value = await call(input);
    if (door.type === "subscription") await endStream(value);
    return { kind: "answered", value: door.type === "subscription" ? null : value };
  } catch (error) {
    const { code, message, cause } = error as {
      code: string;
      message: string;
      cause?: { code?: string; facts?: unknown; name?: string };
    };
    const own = cause?.name === "AppError" ? cause.code : undefined;
    return { kind: "refused", code: own ?? code, message, facts: cause?.facts ?? {} };
  }
}

/** A browser that holds no cookie of its own: who asks has been found already. */
function openBrowser(db: DbClient): Browser {
  const signIn =
    signIns.get(db) ??
    createSignIn(db, { mode: "production", secret: SWEPT_SECRET, publicUrl: "http://localhost" });
  signIns.set(db, signIn);
  return { signIn, cookie: "", setCookie: () => {}, publicUrl: "http://localhost" };
}
const signIns = new WeakMap<DbClient, SignIn>();

async function endStream(stream: unknown): Promise<void> {
  const { return: end } = stream as AsyncIterator<unknown>;
  await end?.call(stream);
}
