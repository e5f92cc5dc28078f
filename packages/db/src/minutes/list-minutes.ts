import { CORRECTION_STATUSES, type CorrectionStatus } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";
import { toWording, WORDING_COLUMNS, type Wording } from "./wording";

export type CorrectionRow = {
  readonly id: string;
  readonly questionId: string | null;
  readonly text: string;
  readonly status: CorrectionStatus;
  readonly answer: string;
  readonly version: number;
};

export type MinutesRow = Wording & {
  readonly version: number;
  readonly corrections: readonly CorrectionRow[];
};

/** Every wording of an interview's minutes, the first one first. Who proposed a correction, and when, is not kept. */
export async function listMinutes(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<MinutesRow[]> {
  const rows = await db.minutes.findMany({
    where: { municipalityId, interviewId },
    orderBy: { number: "asc" },
    select: {
      ...WORDING_COLUMNS,
      version: true,
      corrections: {
        orderBy: { id: "asc" },
        select: {
          id: true,
          questionId: true,
          text: true,
          status: true,
          answer: true,
          version: true,
        },
      },
    },
  });
  return rows.map((row) => ({
    ...toWording(row),
    version: row.version,
    corrections: row.corrections.map((each) => ({
      ...each,
      status: parseCode(CORRECTION_STATUSES, each.status, "correction status"),
    })),
  }));
}
