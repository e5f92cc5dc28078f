import { type DbClient, withoutMunicipalities } from "@pejling/db";
import { type Actor, SYSTEM } from "@pejling/domain";
import type { SignIn } from "./account/sign-in";

/** Where a request came from, as it stands in the trail. */
export type From = { readonly ip: string; readonly userAgent: string };

/** What only a browser's request has: its cookies, and the room that signs people in. */
export type Browser = {
  readonly signIn: SignIn;
  readonly cookie: string;
  readonly setCookie: (header: string) => void;
  /** The address people reach Pejling at, without a slash at the end. */
  readonly publicUrl: string;
};

export type Context = {
  readonly db: DbClient;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Shown to the user with a bug, and logged with it. */
  readonly requestId?: string | undefined;
  readonly actor: Actor;
  readonly from: From;
  /** Null for the command line. */
  readonly browser: Browser | null;
};

/** The machine's own context: the command line and the start of the server, which may do everything. */
export function systemContext({ db, ...world }: Pick<Context, "db" | "now" | "newId">): Context {
  return {
    ...world,
    db: withoutMunicipalities(db),
    actor: SYSTEM,
    from: { ip: "", userAgent: "" },
    browser: null,
  };
}
