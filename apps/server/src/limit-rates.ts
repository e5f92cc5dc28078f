import { createHash } from "node:crypto";
import fastifyRateLimit, { normalizeIP } from "@fastify/rate-limit";
import { readCookie, readToken, sessionCookieName } from "@pejling/api";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refuse";

export type RateLimits = {
  /** Calls a minute of one account. */
  readonly perAccount: number;
  /** Calls a minute from one address without an account. */
  readonly perAddress: number;
  /**
   * Calls a minute from one address to what a participant's phone needs: a room of two hundred phones comes from one. What
   * may be guessed there, a session's code, is counted by its doors.
   */
  readonly perRoom: number;
  /** Tries at signing in a quarter of an hour from one address. */
  readonly signIns: number;
};

export const USUAL_LIMITS: RateLimits = {
  perAccount: 1200,
  perAddress: 600,
  perRoom: 6000,
  signIns: 30,
};
export const LARGEST_BATCH = 30;

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
/** Doors that take a password, a code or a secret of a link. */
const SIGN_IN_DOORS: ReadonlySet<string> = new Set([
  "account.signIn",
  "account.confirmCode",
  "account.openLink",
  "account.becomeOperator",
  "account.resetPassword",
  "invitation.acceptAsNew",
]);

const PHONE_DOORS: ReadonlySet<string> = new Set([
  "live.find",
  "live.join",
  "live.watchSeat",
  "live.vote",
  "live.leave",
]);
/** A page or another file, as opposed to a door; the way to the sign-in provider is one. */
const IS_DOOR = /^\/(?:trpc|auth)\//;

type Keys = { readonly secret: string; readonly publicUrl: string };

/**
 * Counts calls, also those that come in one batch, for each account and for each address without one: an IPv4 address, or the
 * /64 an IPv6 address is of, since whoever has one has them all. What is kept is bounded: the counts longest unused go first.
 */
export async function limitRates(
  server: FastifyInstance,
  { limits, keys }: { readonly limits: RateLimits; readonly keys: Keys },
): Promise<void> {
  await server.register(fastifyRateLimit, { global: false });
  const keyGenerator = ({ ip }: FastifyRequest) => normalizeIP(ip);
  const countAddress = server.createRateLimit({
    ...{ max: limits.perAddress, timeWindow: MINUTE_MS, keyGenerator },
  });
  const countRoom = server.createRateLimit({
    ...{ max: limits.perRoom, timeWindow: MINUTE_MS, keyGenerator },
  });
  const countSignIns = server.createRateLimit({
    ...{ max: limits.signIns, timeWindow: QUARTER_MS, keyGenerator },
  });
  const countAccount = server.createRateLimit({
    ...{ max: limits.perAccount, timeWindow: MINUTE_MS },
    keyGenerator: (request) => findAccountKey(request, keys) ?? normalizeIP(request.ip),
  });

  server.addHook("onRequest", async (request, reply) => {
    const [path = ""] = request.url.split("?");
    if (path === "/healthz" || path.startsWith("/assets/")) return;
    const doors = listDoors(request);
    if (doors.length > LARGEST_BATCH) {
      return refuse(reply, { status: 400, message: "The batch holds too many calls" });
    }
    // The route that was found, not the address: that can be written in more than one way.
    const isFile = !IS_DOOR.test(request.routeOptions.url ?? "");
    const countOwn = findAccountKey(request, keys) === null ? countAddress : countAccount;
    const counters = doors.flatMap((door) => [
      isFile || PHONE_DOORS.has(door) ? countRoom : countOwn,
      ...(SIGN_IN_DOORS.has(door) ? [countSignIns] : []),
    ]);
    for (const count of counters) {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded) return tooMany(reply, counted.ttlInSeconds);
    }
  });
}

/** Only a cookie with our signature counts as an account: made-up ones would each get a count of their own. */
function findAccountKey({ headers }: FastifyRequest, { secret, publicUrl }: Keys): string | null {
  const name = sessionCookieName(publicUrl.startsWith("https:"));
  const signed = readCookie(headers.cookie ?? "", name);
  const token = signed === null ? null : readToken(signed, secret);
  return token === null ? null : createHash("sha256").update(token).digest("hex");
}

/** The doors a request goes to, read as the doors' own room reads its path; any other request counts as one. */
function listDoors({ params }: FastifyRequest): readonly string[] {
  const path: unknown = Reflect.get(Object(params), "path");
  if (typeof path !== "string") return [""];
  try {
    return decodeURIComponent(path).split(",");
  } catch {
    return [""];
  }
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  reply.header("retry-after", seconds);
  return refuse(reply, {
    status: 429,
    message: "Too many requests: wait a little",
    appCode: "TOO_MANY_REQUESTS",
  });
}
