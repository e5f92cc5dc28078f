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

type Call = {
  readonly db: DbClient;
  readonly actor: Actor;
  readonly input: unknown;
  /** For what a door reads from the browser beside who asks. */
  readonly cookie?: string;
};

/** Goes through one door as somebody. Of a subscription the first word is heard, then it is ended. */
export async function callDoor(
  door: SweptDoor,
  { db, actor, input, cookie = "" }: Call,
): Promise<Answer> {
  const [noun = "", verb = ""] = door.name.split(".");
  const caller = asActor({ db }, actor, openBrowser(db, cookie));
  const call = Reflect.get(Reflect.get(caller, noun), verb) as (input: unknown) => Promise<unknown>;
  try {
    const value = await call(input);
    return { kind: "answered", value: door.type === "subscription" ? await hear(value) : value };
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

/** Who asks has been found already: most doors need no cookie. */
function openBrowser(db: DbClient, cookie: string): Browser {
  const signIn =
    signIns.get(db) ??
    createSignIn(db, { mode: "production", secret: SWEPT_SECRET, publicUrl: "http://localhost" });
  signIns.set(db, signIn);
  return { signIn, cookie, setCookie: () => {}, publicUrl: "http://localhost" };
}
const signIns = new WeakMap<DbClient, SignIn>();

async function hear(stream: unknown): Promise<unknown> {
  const iterator = stream as AsyncIterator<unknown>;
  const { value } = await iterator.next();
  await iterator.return?.();
  return value;
}
