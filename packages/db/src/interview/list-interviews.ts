import {
  FORMS,
  type Form,
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  type InterviewKind,
  type InterviewStatus,
} from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

export type InterviewRow = {
  readonly id: string;
  readonly number: number;
  readonly kind: InterviewKind;
  readonly title: string;
  readonly unitId: string;
  readonly plannedAt: string | null;
  readonly durationMinutes: number;
  readonly place: string;
  readonly facilitator: string;
  readonly noteTaker: string;
  readonly form: Form;
  readonly status: InterviewStatus;
  readonly startedAt: Date | null;
  readonly version: number;
};

export const INTERVIEW_COLUMNS = {
  id: true,
  number: true,
  kind: true,
  title: true,
  unitId: true,
  plannedAt: true,
  durationMinutes: true,
  place: true,
  facilitator: true,
  noteTaker: true,
  form: true,
  status: true,
  startedAt: true,
  version: true,
} as const;

export async function listInterviews(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<InterviewRow[]> {
  const rows = await db.interview.findMany({
    where: { municipalityId, assessmentId },
    select: INTERVIEW_COLUMNS,
    orderBy: { number: "asc" },
  });
  return rows.map(toInterviewRow);
}

export function toInterviewRow<Row extends { kind: string; form: string; status: string }>(
  row: Row,
) {
  return {
    ...row,
    kind: parseCode(INTERVIEW_KINDS, row.kind, "interview kind"),
    form: parseCode(FORMS, row.form, "form"),
    status: parseCode(INTERVIEW_STATUSES, row.status, "interview status"),
  };
}
