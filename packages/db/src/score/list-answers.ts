import type { StoredRatingValue } from "@pejling/contract";
import { ROLES, type Role } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";
import { parseStoredValue } from "../rating/stored-value";

/** One respondent with everything they answered. */
export type RespondentAnswers = {
  readonly participantId: string;
  readonly interviewId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly answers: readonly (readonly [
    questionId: string,
    value: Exclude<StoredRatingValue, "missing">,
  ])[];
};

type Row = {
  participantId: string;
  interviewId: string;
  unitId: string;
  role: string;
  answers: string;
};

/**
 * All answers of an assessment, one row per respondent: the database packs each respondent's answers, because handing
 * over thousands of small rows through the adapter costs more than reading them.
 */
export async function listAnswers(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<RespondentAnswers[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id" AS "participantId", p."interviewId", p."unitId", p."role",
           json_group_array(r."questionId" || ' ' || r."value") AS "answers"
    FROM "Participant" p
    JOIN "Rating" r ON r."municipalityId" = p."municipalityId" AND r."participantId" = p."id"
    WHERE p."municipalityId" = ${municipalityId} AND p."assessmentId" = ${assessmentId}
      AND r."value" <> 'missing'
    GROUP BY p."id"`;
  const readValue = rememberValues();
  return rows.map((row) => ({
    participantId: row.participantId,
    interviewId: row.interviewId,
    unitId: row.unitId,
    role: parseCode(ROLES, row.role, "role"),
    answers: (JSON.parse(row.answers) as string[]).map((packed) => {
      const gap = packed.indexOf(" ");
      return [packed.slice(0, gap), readValue(packed.slice(gap + 1))] as const;
    }),
  }));
}

/** There are only eight values; each is parsed once and then looked up. */
function rememberValues() {
  const known = new Map<string, Exclude<StoredRatingValue, "missing">>();
  return (stored: string) => {
    const seen = known.get(stored);
    if (seen !== undefined) return seen;
    const parsed = parseStoredValue(stored);
    if (parsed === "missing")
      throw new Error("Cannot read rating: a rating taken back was selected");
    known.set(stored, parsed);
    return parsed;
  };
}
