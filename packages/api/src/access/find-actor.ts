import { type DbClient, findLink, findSeat, findSession } from "@pejling/db";
import type { Actor, LinkHolder, SeatHolder } from "@pejling/domain";
import { hashSeatKey } from "../live/hash-keys";
import {
  hashToken,
  linkCookieName,
  readCookie,
  readToken,
  seatCookieName,
  sessionCookieName,
} from "./read-cookies";

type Asking = {
  readonly cookie: string;
  readonly secret: string;
  readonly isSecure: boolean;
  readonly now: Date;
  /** In production the example's people are nobody, whatever cookie they hold. */
  readonly mode: "example" | "production";
};

/** Who a browser's request comes from. A cookie that cannot be read, from an older version or forged, is nobody's. */
export async function findActor(db: DbClient, asking: Asking): Promise<Actor> {
  const link = await findHeldLink(db, asking);
  const seat = await findHeldSeat(db, asking);
  const person = await findPerson(db, asking);
  return person === null ? { kind: "visitor", link, seat } : { ...person, link, seat };
}

async function findPerson(db: DbClient, { cookie, secret, isSecure, now, mode }: Asking) {
  const signed = readCookie(cookie, sessionCookieName(isSecure));
  const token = signed === null ? null : readToken(signed, secret);
  return token === null ? null : findSession(db, { token, now, withExample: mode === "example" });
}

async function findHeldLink(
  db: DbClient,
  { cookie, isSecure, now }: Asking,
): Promise<LinkHolder | null> {
  const token = readCookie(cookie, linkCookieName(isSecure));
  return token === null ? null : findLink(db, { tokenHash: hashToken(token), now });
}

async function findHeldSeat(
  db: DbClient,
  { cookie, isSecure, now }: Asking,
): Promise<SeatHolder | null> {
  const key = readCookie(cookie, seatCookieName(isSecure));
  return key === null ? null : findSeat(db, { keyHash: hashSeatKey(key), now });
}
