import { type DbClient, listConsensuses, listCovered, type Scope } from "@pejling/db";
import type { Level } from "@pejling/domain";
import type { Session } from "./hub";
import { shareReading } from "./share-reading";

/** What those who lead the interview have written down about its questions. Phones are not told. */
export type Marks = {
  readonly agreed: Readonly<Record<string, Level>>;
  /** How often what was agreed on a question was written: a sheet that has seen it seldomer is behind. */
  readonly written: Readonly<Record<string, number>>;
  readonly covered: readonly string[];
};

const share = shareReading<Marks>("marks");

export function readMarks(
  scope: Scope<DbClient>,
  session: Session,
  interviewId: string,
): Promise<Marks> {
  return share(session, async () => {
    const consensuses = await listConsensuses(scope, interviewId);
    const agreed = consensuses.flatMap(({ questionId, level }) =>
      level === null ? [] : [[questionId, level] as const],
    );
    return {
      agreed: Object.fromEntries(agreed),
      written: Object.fromEntries(
        consensuses.map(({ questionId, version }) => [questionId, version]),
      ),
      covered: await listCovered(scope, session.sessionId),
    };
  });
}
