import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { DbClient } from "@pejling/db";
import type { Level } from "@pejling/domain";
import { findActor } from "../access/find-actor";
import { seatCookieName } from "../access/read-cookies";
import { createSignIn } from "../account/sign-in";
import { asActor } from "./as-member";
import { NOW } from "./open-api";
import { fileOf, makeKey } from "./open-live-room";

const SERVER_SECRET = "a secret that is in no database at all, ever";

/** The database as somebody takes it along: its file and its log, byte by byte. */
export async function takeCopy(db: DbClient): Promise<string> {
  const file = await fileOf(db);
  return [`${file}-wal`, file].map((each) => readFileSync(each, "latin1")).join("");
}

/** Phones that come in and vote one after the other, each through the doors a phone has. */
export function phonesOf(db: DbClient) {
  const settings = {
    mode: "production",
    secret: SERVER_SECRET,
    publicUrl: "http://localhost",
  } as const;
  const signIn = createSignIn(db, settings);
  const asking = { secret: SERVER_SECRET, isSecure: false, now: NOW, mode: "production" } as const;
  const browse = async (cookie: string) => {
    const actor = await findActor(db, { ...asking, cookie });
    const browser = { signIn, cookie, setCookie: () => {}, publicUrl: settings.publicUrl };
    return asActor({ db }, actor, browser);
  };
  return {
    /** The facilitator's doors, with the server's secret behind them. */
    asMachine: () =>
      asActor(
        { db },
        { kind: "system" },
        { signIn, cookie: "", setCookie: () => {}, publicUrl: "" },
      ),
    join: async (code: string) => {
      const key = makeKey();
      await (await browse("")).live.join({ code, key, role: "employee" });
      return key;
    },
    vote: async (key: string, ballot: { questionId: string; vote: 1 | 2; value: Level }) =>
      (await browse(`${seatCookieName(false)}=${key}`)).live.vote(ballot),
  };
}

export type Found = { readonly key: string; readonly closed: string; readonly place: number };

/** The ballots in the order their bytes first turn up: the log is written vote by vote, a page from its end. */
export function orderByPlace(copy: string, ballots: readonly Omit<Found, "place">[]): Found[] {
  return ballots
    .map((ballot) => ({ ...ballot, place: copy.indexOf(ballot.key) }))
    .sort((left, right) => left.place - right.place);
}

/** What somebody with a copy can make of everything in it, in the hope of a ballot's key. */
export function tryHashes(known: readonly string[], context: readonly string[]): Set<string> {
  const texts = known.flatMap((each) => [
    each,
    ...context.flatMap((word) => [`${word}${each}`, `${word} ${each}`, `${each} ${word}`]),
  ]);
  const forms = (text: string) => {
    const digest = createHash("sha256").update(text).digest();
    return [digest.toString("base64url"), digest.toString("hex")];
  };
  return new Set(texts.flatMap((text) => [text, ...forms(text)]));
}
