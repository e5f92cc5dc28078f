import type { DbClient } from "@pejling/db";
import { hashSeatKey } from "../live/hash-keys";
import type { asActor } from "./as-member";

/** The secret of the seat that was handed over; the same everywhere, since it names no row by itself. */
export const HAND_OVER_KEY = "handed-over-to-somebody-without-a-phone-000";
export const liveCodeOf = (kommunekode: string) => (kommunekode === "0159" ? "ACDEFG" : "ACDEFH");

type SeatOf = { readonly kommunekode: string; readonly kind?: "here" | "left" | "ended" };

/** The secret of a phone in that municipality's session: one that is there, has left, or whose session has ended. */
export function seatKeyOf({ kommunekode, kind = "here" }: SeatOf): string {
  return `phone-${kind}-${kommunekode}`.padEnd(43, "x");
}

type Filling = {
  readonly at: { readonly kommunekode: string; readonly slug: string };
  readonly ids: { readonly sessionId: string; readonly otherSessionId: string };
};
type Api = Pick<ReturnType<typeof asActor>, "live">;

/** Two live sessions: in one a vote is open and was voted in, the other shows nothing yet. In a round that closes they have ended. */
export async function fillLive(
  api: Api,
  db: DbClient,
  { at, ids, closes }: Filling & { readonly closes: boolean },
): Promise<void> {
  const first = { ...at, number: 1, sessionId: ids.sessionId };
  const other = { ...at, number: 2, sessionId: ids.otherSessionId };
  for (const { sessionId, ...address } of [first, other]) {
    await api.live.open({ ...address, id: sessionId });
  }
  const { kommunekode } = at;
  await seat(db, { sessionId: ids.sessionId, kommunekode });
  await api.live.seatHere({ ...first, key: HAND_OVER_KEY, role: "leader" });
  const questionId = "styring-1";
  await api.live.step({ ...first, seenVersion: 1, step: { kind: "show", questionId } });
  await api.live.step({ ...first, seenVersion: 2, step: { kind: "openVote" } });
  const ballot = { ...first, key: HAND_OVER_KEY, questionId, vote: 1, value: 2 } as const;
  await api.live.voteHere(ballot);
  if (!closes) {
    const data = { code: liveCodeOf(kommunekode) };
    await db.liveSession.updateMany({ where: { id: ids.sessionId }, data });
    return;
  }
  await api.live.step({ ...first, seenVersion: 3, step: { kind: "closeVote" } });
  await api.live.end({ ...first, seenVersion: 4 });
  await api.live.end({ ...other, seenVersion: 1 });
  await seat(db, { sessionId: ids.sessionId, kommunekode, kind: "ended" });
}

async function seat(
  db: DbClient,
  { sessionId, kommunekode, kind = "here" }: SeatOf & { readonly sessionId: string },
): Promise<void> {
  const row = { municipalityId: kommunekode, sessionId, role: "employee" };
  const keyHash = hashSeatKey(seatKeyOf({ kommunekode, kind }));
  await db.liveSeat.create({ data: { ...row, keyHash } });
  if (kind === "ended") return;
  const left = hashSeatKey(seatKeyOf({ kommunekode, kind: "left" }));
  await db.liveSeat.create({ data: { ...row, keyHash: left, hasLeft: true } });
}
