import { createHmac } from "node:crypto";
import type { DbClient } from "@pejling/db";
import { type Actor, MUNICIPAL_ROLES, type MunicipalRole } from "@pejling/domain";
import { findActor } from "../access/find-actor";
import { linkCookieName, seatCookieName, sessionCookieName } from "../access/read-cookies";
import { seatKeyOf } from "./fill-live";
import { NOW } from "./open-api";
import { FOREIGN, linkTokenOf, OWN, userIdOf } from "./two-municipalities";

export const SWEPT_SECRET = "a secret of the tests, long enough for them";
const TOMORROW = new Date(NOW.getTime() + 86_400_000);

/** Whoever may knock: each role, and those that once could. Found as the server finds them, by a signed cookie. */
export const SWEPT = [
  ...MUNICIPAL_ROLES,
  ...["operator", "benchmarkOperator", "stranger", "removed", "deactivated", "expired", "forged"],
  ...["visitor", "link"],
  ...["seat", "foreignSeat", "leftSeat", "endedSeat"],
] as const;
/** The phones of a live session, by the secret each has. */
const SEATS: Readonly<Record<string, string>> = {
  seat: seatKeyOf({ kommunekode: OWN }),
  foreignSeat: seatKeyOf({ kommunekode: FOREIGN }),
  leftSeat: seatKeyOf({ kommunekode: OWN, kind: "left" }),
  endedSeat: seatKeyOf({ kommunekode: OWN, kind: "ended" }),
};
export type Swept = MunicipalRole | string;

/** Gives each of them an account and a session that is still good when it was made. */
export async function fillSweptActors(db: DbClient): Promise<void> {
  for (const role of MUNICIPAL_ROLES) await openSession(db, userIdOf(OWN, role));
  for (const who of [
    "operator",
    "benchmarkOperator",
    "stranger",
    "removed",
    "deactivated",
    "expired",
  ]) {
    await db.user.create({
      data: {
        id: who,
        name: who,
        email: `${who}@example.dk`,
        operator: who === "operator",
        benchmarkOperator: who === "benchmarkOperator",
        deactivatedAt: who === "deactivated" ? NOW : null,
      },
    });
    await openSession(db, who, who === "expired" ? NOW : TOMORROW);
  }
  for (const userId of ["deactivated", "expired"]) {
    const membership = { municipalityId: OWN, userId, role: "lead", createdAt: NOW };
    await db.membership.create({ data: membership });
  }
}

export function findSwept(db: DbClient, who: Swept): Promise<Actor> {
  return findActor(db, {
    cookie: cookieOf(who),
    secret: SWEPT_SECRET,
    isSecure: false,
    now: NOW,
    mode: "production",
  });
}

export function cookieOf(who: Swept): string {
  if (who === "visitor") return "";
  const seat = SEATS[who];
  if (seat !== undefined) return `${seatCookieName(false)}=${seat}`;
  if (who === "link") return `${linkCookieName(false)}=${linkTokenOf(OWN)}`;
  const isMember = MUNICIPAL_ROLES.some((role) => role === who);
  const token = tokenOf(
    isMember ? userIdOf(OWN, who) : who === "forged" ? userIdOf(OWN, "lead") : who,
  );
  const secret = who === "forged" ? "a secret somebody else has made up here" : SWEPT_SECRET;
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${sessionCookieName(false)}=${encodeURIComponent(`${token}.${signature}`)}`;
}

const tokenOf = (userId: string) => `token-of-${userId}`;

async function openSession(db: DbClient, userId: string, expiresAt = TOMORROW): Promise<void> {
  await db.session.create({
    data: { id: `s-${userId}`, userId, token: tokenOf(userId), expiresAt },
  });
}
