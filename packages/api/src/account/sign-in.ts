import type { DbClient } from "@pejling/db";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";

export const SESSION_SECONDS = 12 * 60 * 60;
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

export type SignInSettings = {
  /** `example`: a visitor may sign in as one of the example's people. Never in production. */
  readonly mode: "example" | "production";
  readonly secret: string;
  readonly publicUrl: string;
  /** What people know the sign-in provider by; null where there is none. */
  readonly providerName?: string | null;
  /** How often an open stream finds out anew whether its reader may go on reading. */
  readonly checkStreamsEveryMs?: number;
};

/** The room that keeps passwords, second factors and sessions. Its own web addresses are not served: the doors are. */
export function createSignIn(db: DbClient, settings: SignInSettings) {
  const auth = betterAuth({
    baseURL: settings.publicUrl,
    secret: settings.secret,
    database: prismaAdapter(db, { provider: "sqlite" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    plugins: [
      // One lock per account is enough, and it is ours: it counts wrong passwords and wrong codes together.
      twoFactor({ issuer: "Pejling", accountLockout: { enabled: false } }),
    ],
    advanced: {
      cookiePrefix: "pejling",
      useSecureCookies: settings.publicUrl.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  });
  return { auth, settings };
}

export type SignIn = ReturnType<typeof createSignIn>;
