import {
  type Context,
  createSignIn,
  findActor,
  type OidcSettings,
  type SignInSettings,
} from "@pejling/api";
import { withoutMunicipalities } from "@pejling/db";
import type { FastifyReply, FastifyRequest } from "fastify";

export type World = Pick<Context, "db" | "now" | "newId">;
export type Web = Omit<SignInSettings, "providerName"> & {
  /** Who a request comes from; the benchmark measures what finding out costs. */
  readonly findActor?: typeof findActor;
  /** The sign-in provider; null or left out: people sign in here alone. */
  readonly oidc?: OidcSettings | null;
};

/** Makes each request's context: who asks, from where, and how to answer with a cookie. */
export function createContexts({ db: raw, now, newId }: World, web: Web) {
  const world = { db: withoutMunicipalities(raw), now, newId };
  const signIn = createSignIn(world.db, { ...web, providerName: web.oidc?.name ?? null });
  const isSecure = web.publicUrl.startsWith("https:");
  const find = web.findActor ?? findActor;
  return async ({ req, res }: { req: FastifyRequest; res: FastifyReply }): Promise<Context> => {
    const cookie = req.headers.cookie ?? "";
    const { secret, mode } = web;
    const asking = { cookie, secret, isSecure, now: world.now(), mode };
    return {
      ...world,
      requestId: req.id,
      actor: await find(world.db, asking),
      from: { ip: req.ip, userAgent: req.headers["user-agent"] ?? "" },
      browser: {
        signIn,
        cookie,
        setCookie: (header) => void res.header("set-cookie", header),
        publicUrl: web.publicUrl,
      },
    };
  };
}
