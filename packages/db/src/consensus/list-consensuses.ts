import { LEVELS, type Level } from "@pejling/domain";
import type { Scope } from "../database/client";

export type ConsensusRow = {
  readonly questionId: string;
  readonly level: Level | null;
  readonly rationale: string;
  readonly version: number;
};

export async function listConsensuses(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<ConsensusRow[]> {
  const rows = await db.consensus.findMany({
    where: { municipalityId, interviewId },
    select: { questionId: true, level: true, rationale: true, version: true },
  });
  return rows.map((row) => ({ ...row, level: parseLevel(row.level) }));
}

export function parseLevel(stored: number | null): Level | null {
  return LEVELS.find((level) => level === stored) ?? null;
}
