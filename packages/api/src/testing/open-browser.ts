import type { DbClient } from "@pejling/db";
import { openTestDb } from "@pejling/db/testing";
import { type Actor, SYSTEM } from "@pejling/domain";
import { findActor } from "../access/find-actor";
import { createSignIn, type SignIn, type SignInSettings } from "../account/sign-in";
import { type Context, systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";

const SECRET = "a secret of the tests, long enough for them";
const createCaller = createCallerFactory(appRouter);

type Options = Partial<SignInSettings> & { readonly db?: DbClient; readonly now?: () => Date };

/**
 * Browsers that sign in for real: each has its own cookies, and every call finds anew who asks. The clock is the real one,
 * since the sign-in room has its own.
 */
export async function openBrowsers({
  db: given,
  now = () => new Date(),
  ...settings
}: Options = {}) {
  const db = given ?? (await openTestDb());
  let made = 0;
  const newId = () => `made-${++made}`;
  const world = systemContext({ db, now, newId });
  const signIn = createSignIn(world.db, {
    mode: "production",
    secret: SECRET,
    publicUrl: "http://localhost:3000",
    ...settings,
  });
  const { secret, mode, publicUrl } = signIn.settings;
  const isSecure = publicUrl.startsWith("https:");

  function newBrowser() {
    const jar = new Map<string, string>();
    const from = { ip: "10.0.0.1", userAgent: "Test browser" };
    const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const whoAmI = (): Promise<Actor> =>
      findActor(world.db, { cookie: cookies(), secret, isSecure, now: now(), mode });
    const context = async (): Promise<Context> => ({
      ...world,
      actor: await whoAmI(),
      from,
      browser: {
        signIn,
        cookie: cookies(),
        setCookie: (header) => keep(jar, header),
        publicUrl,
      },
    });
    /** The doors as they answer this browser now. */
    const api = async () => createCaller(await context());
    return { jar, cookies, whoAmI, context, api };
  }
  return { db, signIn, newBrowser, system: createCaller({ ...world, actor: SYSTEM }) };
}

function keep(jar: Map<string, string>, header: string): void {
  const [pair = ""] = header.split(";");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === "" || /max-age=0(;|$)/i.test(header)) jar.delete(name);
  else jar.set(name, value);
}

/** A person with an account, without a password. */
export async function addUser(
  db: DbClient,
  changes: Partial<{
    id: string;
    name: string;
    email: string;
    operator: boolean;
    benchmarkOperator: boolean;
    isExample: boolean;
    deactivatedAt: Date | null;
  }> = {},
): Promise<string> {
  const user = { id: "u-bo", name: "Bo Eksempel", email: "bo@kommune.example", ...changes };
  await db.user.create({ data: user });
  return user.id;
}

export const PASSWORD = "en lang adgangskode";
let hashed: Promise<string> | undefined;

/** A person with an account and the password of the tests. */
export async function addAccount(
  { db, signIn }: { readonly db: DbClient; readonly signIn: SignIn },
  changes: Parameters<typeof addUser>[1] = {},
): Promise<string> {
  const userId = await addUser(db, changes);
  hashed ??= signIn.auth.$context.then((room) => room.password.hash(PASSWORD));
  const password = await hashed;
  const account = { id: `a-${userId}`, userId, accountId: userId, providerId: "credential" };
  await db.account.create({ data: { ...account, password } });
  return userId;
}
