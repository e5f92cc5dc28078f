import { findTrailProblem, TRAIL_START, type TrailHead, type TrailProblem } from "@pejling/domain";
import type { Scope } from "../database/client";
import { hashContent } from "./append-entries";
import { listChain } from "./list-chain";

const ENTRIES_AT_A_TIME = 1000;

export type VerifiedTrail = {
  /** The last entry that is as it was written. */
  readonly head: TrailHead;
  readonly problem: TrailProblem | null;
};

/** Goes through a trail from its first entry, or from one that was gone through before, piece by piece. */
export async function verifyTrail(
  scope: Scope,
  after: TrailHead = TRAIL_START,
): Promise<VerifiedTrail> {
  let head = after;
  for (;;) {
    const piece = await listChain(scope, { after: head.number, limit: ENTRIES_AT_A_TIME });
    const problem = findTrailProblem(piece, { hash: hashContent, after: head });
    if (problem !== null) {
      const lastGood = piece.find(({ number }) => number === problem.number - 1);
      return { head: lastGood ?? head, problem };
    }
    const last = piece.at(-1);
    if (last === undefined) return { head, problem: null };
    head = { number: last.number, hash: last.hash };
  }
}
