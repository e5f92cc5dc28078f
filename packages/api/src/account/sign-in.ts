import type { DbClient } from "@pejling/db";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins";

export const SESSION_SECONDS = 12 * 60 * 60;
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

export type SignInSettings = {
  /** `example`: a visitor may sign in as one of the example's people. Never in production. */
  readonly mode: "example" | "production";
  readonly secret: string;
  readonly publicUrl: string;
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
    plugins: [twoFactor({ issuer: "Pejling" })],
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
