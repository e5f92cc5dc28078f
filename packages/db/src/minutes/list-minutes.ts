import {
  CORRECTION_STATUSES,
  type CorrectionStatus,
  MINUTES_APPROVERS,
  MINUTES_STATUSES,
  type MinutesApprover,
  type MinutesBody,
  type MinutesStatus,
} from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type CorrectionRow = {
  readonly id: string;
  readonly questionId: string | null;
  readonly text: string;
  readonly status: CorrectionStatus;
  readonly answer: string;
  readonly version: number;
};

export type MinutesRow = {
  readonly number: number;
  readonly status: MinutesStatus;
  readonly body: MinutesBody;
  readonly createdAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedBy: MinutesApprover | null;
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
      number: true,
      status: true,
      body: true,
      createdAt: true,
      approvedAt: true,
      approvedBy: true,
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
  return rows.map(({ body, approvedBy, corrections, ...row }) => ({
    ...row,
    status: parseCode(MINUTES_STATUSES, row.status, "minutes status"),
    approvedBy:
      approvedBy === null ? null : parseCode(MINUTES_APPROVERS, approvedBy, "minutes approver"),
    // Written by `saveMinutes` and by nothing else, and kept as it was.
    body: body as unknown as MinutesBody,
    corrections: corrections.map((each) => ({
      ...each,
      status: parseCode(CORRECTION_STATUSES, each.status, "correction status"),
    })),
  }));
}
