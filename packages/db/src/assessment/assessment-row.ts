import { ASSESSMENT_STATUSES, type AssessmentStatus, FORMS, type Form } from "@pejling/domain";
import { parseCode } from "../database/parse-code";

export const ASSESSMENT_COLUMNS = {
  id: true,
  slug: true,
  name: true,
  modelId: true,
  modelVersion: true,
  form: true,
  status: true,
  periodStart: true,
  periodEnd: true,
  createdAt: true,
  closedAt: true,
  version: true,
  previous: { select: { id: true, slug: true, name: true } },
} as const;

export type AssessmentRow = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly modelId: string;
  readonly modelVersion: string;
  readonly form: Form;
  readonly status: AssessmentStatus;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly previous: { readonly id: string; readonly slug: string; readonly name: string } | null;
};

export function toAssessmentRow<Row extends { form: string; status: string }>(
  row: Row,
): Omit<Row, "form" | "status"> & { form: Form; status: AssessmentStatus } {
  return {
    ...row,
    form: parseCode(FORMS, row.form, "form"),
    status: parseCode(ASSESSMENT_STATUSES, row.status, "assessment status"),
  };
}
