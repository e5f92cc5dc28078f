import { ROLES, type SeatHolder } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { parseCode } from "../database/parse-code";
import { acrossMunicipalities } from "../database/scope-to";
import { earliestOpening } from "./live-row";

type Row = {
  readonly municipalityId: string;
  readonly sessionId: string;
  readonly keyHash: string;
  readonly role: string;
  readonly openedAt: string;
};
type Waiting = {
  readonly keyHash: string;
  readonly done: (rows: readonly Row[]) => void;
  readonly failed: (error: unknown) => void;
};

const waitingByRaw = new WeakMap<DbClient, Waiting[]>();

/** The place a phone's secret holds in a session that is open now. */
export async function findSeat(
  db: DbClient,
  { keyHash, now }: { readonly keyHash: string; readonly now: Date },
): Promise<SeatHolder | null> {
  const earliest = earliestOpening(now);
  const rows = await listSeats(acrossMunicipalities(db), keyHash);
  const seat = rows.find(({ openedAt }) => new Date(openedAt) >= earliest);
  if (seat === undefined) return null;
  const { municipalityId, sessionId, role } = seat;
  return { municipalityId, sessionId, keyHash, role: parseCode(ROLES, role, "role") };
}

/** What a thousand phones ask in the same moment is asked in one statement. */
function listSeats(raw: DbClient, keyHash: string): Promise<readonly Row[]> {
  return new Promise((done, failed) => {
    const waiting = waitingByRaw.get(raw);
    if (waiting !== undefined) return void waiting.push({ keyHash, done, failed });
    waitingByRaw.set(raw, [{ keyHash, done, failed }]);
    setImmediate(() => void askTogether(raw));
  });
}

async function askTogether(raw: DbClient): Promise<void> {
  const waiting = waitingByRaw.get(raw) ?? [];
  waitingByRaw.delete(raw);
  const asked = JSON.stringify(waiting.map(({ keyHash }) => keyHash));
  try {
    const rows = await raw.$queryRaw<Row[]>`
      SELECT t."municipalityId", t."sessionId", t."keyHash", t."role", s."openedAt"
      FROM "LiveSeat" t
      JOIN "LiveSession" s ON s."municipalityId" = t."municipalityId" AND s."id" = t."sessionId"
      WHERE t."keyHash" IN (SELECT value FROM json_each(${asked}))
        AND t."hasLeft" = 0 AND t."isHandOver" = 0 AND s."endedAt" IS NULL`;
    const found = new Map<string, Row[]>();
    for (const row of rows) found.set(row.keyHash, [...(found.get(row.keyHash) ?? []), row]);
    for (const { keyHash, done } of waiting) done(found.get(keyHash) ?? []);
  } catch (error) {
    for (const { failed } of waiting) failed(error);
  }
}
