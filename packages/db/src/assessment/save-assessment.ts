import type { Form } from "@pejling/domain";
import type { Scope } from "../database/client";

export type NewAssessment = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly form: Form;
  readonly modelId: string;
  readonly modelVersion: string;
  readonly previousId: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly createdAt: Date;
};

/** A new round, as a draft. The caller has seen that the slug is free. */
export async function saveAssessment(
  { db, municipalityId }: Scope,
  assessment: NewAssessment,
): Promise<void> {
  await db.assessment.create({ data: { municipalityId, ...assessment, status: "draft" } });
}
