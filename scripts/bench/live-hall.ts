import { setTimeout as wait } from "node:timers/promises";
import { LEVELS, LIVE_NON_ANSWERS, type LiveValue, ROLES, type VoteNumber } from "@pejling/domain";
import { joinAsPhone, type LivePhone } from "../../apps/server/src/testing/live-phone";
import { type LiveRoom, openRoom } from "../../apps/server/src/testing/live-room";
import { sessionHeaders } from "./bench-session";
import { KOMMUNEKODE, QUESTIONS, UNITS } from "./seed-assessments";

const VALUES: readonly LiveValue[] = [...LEVELS, ...LIVE_NON_ANSWERS];
/** A screen that has not heard of its room's step by then never will. */
const PATIENCE_MS = 15_000;

/** One session with its facilitator and phones, each with its stream open. */
export type Seated = {
  readonly room: LiveRoom;
  readonly phones: readonly LivePhone[];
  /** Resolves with how long it took from now until each phone's screen has the phase. */
  readonly hearAll: (phase: string, questionId: string) => Promise<readonly number[]>;
  readonly close: () => void;
};

export type HallSize = { readonly sessions: number; readonly phonesEach: number };

/** The sessions of a whole working day at once: each with so many phones that have joined and follow. */
export async function openHall(
  address: string,
  { sessions, phonesEach }: HallSize,
): Promise<readonly Seated[]> {
  const hall: Seated[] = [];
  for (let at = 0; at < sessions; at++) {
    hall.push(await openSeated(address, { at, phonesEach }));
  }
  return hall;
}

async function openSeated(
  address: string,
  { at, phonesEach }: { readonly at: number; readonly phonesEach: number },
): Promise<Seated> {
  const place = {
    kommunekode: KOMMUNEKODE,
    slug: `r${Math.floor(at / UNITS)}`,
    number: 1 + (at % UNITS),
  };
  const headers = sessionHeaders(address);
  const room = await openRoom({ address, headers, at: place });
  const phones = await Promise.all(
    Array.from({ length: phonesEach }, (_, seat) =>
      joinAsPhone(address, { code: room.code, role: ROLES[seat % ROLES.length] ?? "employee" }),
    ),
  );
  const heard = phones.map(() => "");
  let onHeard: (phone: number) => void = () => undefined;
  const streams = phones.map((phone, seat) =>
    phone.follow(({ data }) => {
      heard[seat] = data;
      onHeard(seat);
    }),
  );
  const staff = room.follow(() => undefined);
  return {
    room,
    phones,
    hearAll: (phase, questionId) => {
      const started = performance.now();
      const [isPhase, isQuestion] = [`"phase":"${phase}"`, `"id":"${questionId}"`];
      const isThere = (seat: number) =>
        (heard[seat] ?? "").includes(isPhase) && (heard[seat] ?? "").includes(isQuestion);
      const times = new Map<number, number>();
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () =>
            reject(
              new Error(`${times.size} of ${phones.length} phones heard of ${phase}: ${heard[0]}`),
            ),
          PATIENCE_MS,
        );
        onHeard = (seat) => {
          if (times.has(seat) || !isThere(seat)) return;
          times.set(seat, performance.now() - started);
          if (times.size < phones.length) return;
          clearTimeout(late);
          resolve([...times.values()]);
        };
        for (const seat of phones.keys()) onHeard(seat);
      });
    },
    close: () => {
      staff.close();
      for (const stream of streams) stream.close();
    },
  };
}

export type Round = {
  readonly votes: readonly number[];
  readonly reveals: readonly number[];
  readonly refused: number;
  /** Ballots the tallies lack, and ballots they have too many of. */
  readonly lost: number;
  readonly extra: number;
};

export type Pace = {
  /** Which of the questions. */
  readonly at: number;
  /** Each facilitator opens his vote, each phone votes and each facilitator closes at some moment within so long. */
  readonly spreadMs: number;
};

/** One question in every session: all vote, some change their mind, and each facilitator closes in his own time. */
export async function playRound(hall: readonly Seated[], { at, spreadMs }: Pace): Promise<Round> {
  const questionId = QUESTIONS[at % QUESTIONS.length] ?? "";
  const playing = { questionId, at, spreadMs };
  const rounds = await Promise.all(hall.map((seated) => playSession(seated, playing)));
  return {
    votes: rounds.flatMap(({ votes }) => votes),
    reveals: rounds.flatMap(({ reveals }) => reveals),
    refused: sum(rounds.map(({ refused }) => refused)),
    lost: sum(rounds.map(({ lost }) => lost)),
    extra: sum(rounds.map(({ extra }) => extra)),
  };
}

type Playing = Pace & { readonly questionId: string };

async function playSession(seated: Seated, { questionId, at, spreadMs }: Playing): Promise<Round> {
  const { room, phones, hearAll } = seated;
  await wait(Math.random() * spreadMs);
  const open = hearAll("voting", questionId);
  await room.take({ kind: "show", questionId });
  await room.take({ kind: "openVote" });
  await open;
  const votes: number[] = [];
  const sent: LiveValue[] = [];
  let refused = 0;
  const cast = async (phone: LivePhone, seat: number, value: LiveValue) => {
    const started = performance.now();
    if (!(await phone.vote({ questionId, vote: 1, value }))) refused += 1;
    votes.push(performance.now() - started);
    sent[seat] = value;
  };
  await Promise.all(
    phones.map(async (phone, seat) => {
      await wait(Math.random() * spreadMs);
      const value = VALUES[(at + seat * 3) % VALUES.length] ?? 1;
      await cast(phone, seat, value);
      // Each fifth changes his mind, and each fifth sends the same twice.
      if (seat % 5 === 0) await cast(phone, seat, VALUES[(at + seat) % VALUES.length] ?? 1);
      if (seat % 5 === 1) await cast(phone, seat, value);
    }),
  );
  await wait(Math.random() * spreadMs);
  const shown = hearAll("shown", questionId);
  await room.take({ kind: "closeVote" });
  const reveals = await shown;
  return {
    votes,
    reveals,
    refused,
    ...(await compareTallies(room, { questionId, vote: 1, sent })),
  };
}

/** What was acknowledged beside what was counted. */
async function compareTallies(
  room: LiveRoom,
  {
    questionId,
    vote,
    sent,
  }: {
    readonly questionId: string;
    readonly vote: VoteNumber;
    readonly sent: readonly LiveValue[];
  },
): Promise<{ readonly lost: number; readonly extra: number }> {
  const left = new Map<unknown, number>();
  for (const value of sent) left.set(value, (left.get(value) ?? 0) + 1);
  for (const tally of await room.listTallies(questionId)) {
    if (tally.vote === vote) left.set(tally.value, (left.get(tally.value) ?? 0) - tally.count);
  }
  const over = [...left.values()];
  return {
    lost: sum(over.filter((count) => count > 0)),
    extra: -sum(over.filter((count) => count < 0)),
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
