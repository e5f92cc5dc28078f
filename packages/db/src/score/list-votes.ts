import { type LiveValue, ROLES, type Role } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";
import { parseLiveValue } from "../live/parse-live-value";

/** What the last closed vote on a question came to in one interview; its capacity is null where it is not kept. */
export type QuestionVotes = {
  readonly interviewId: string;
  readonly unitId: string;
  readonly questionId: string;
  readonly counts: readonly {
    readonly role: Role | null;
    readonly value: LiveValue;
    readonly count: number;
  }[];
};

type Row = { interviewId: string; unitId: string; questionId: string; counts: string };

/**
 * The blind votes of an assessment, one row per interview and question. Where a question was voted on again, after the
 * discussion or on another day, the last vote that anybody took part in is the one that counts.
 */
export async function listVotes(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<QuestionVotes[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."interviewId", i."unitId", t."questionId",
           json_group_array(t."roleGroup" || ' ' || t."value" || ' ' || t."count") AS "counts"
    FROM "LiveSession" s
    JOIN "Interview" i ON i."municipalityId" = s."municipalityId" AND i."id" = s."interviewId"
    JOIN "LiveTally" t ON t."municipalityId" = s."municipalityId" AND t."sessionId" = s."id"
    WHERE s."municipalityId" = ${municipalityId} AND s."assessmentId" = ${assessmentId}
    GROUP BY s."id", t."questionId", t."vote"
    ORDER BY s."openedAt", s."id", t."questionId", t."vote"`;
  const last = new Map(rows.map((row) => [`${row.interviewId} ${row.questionId}`, row]));
  return [...last.values()].map(({ counts, ...row }) => ({
    ...row,
    counts: (JSON.parse(counts) as string[]).map(readCount),
  }));
}

function readCount(packed: string): QuestionVotes["counts"][number] {
  const [group = "", value = "", count = ""] = packed.split(" ");
  return {
    role: group === "" ? null : parseCode(ROLES, group, "role"),
    value: parseLiveValue(value),
    count: Number(count),
  };
}
