import {
  type AssessmentRow,
  type AssessmentTransaction,
  type Db,
  findAssessment,
  inWritableAssessment,
  type Needs,
  type Scope,
} from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "./trpc";

/** The one place a municipality named in an address becomes the scope every query needs. */
export function scopeOf<D extends Db>(
  { db }: { readonly db: D },
  input: { readonly kommunekode: string },
): Scope<D> {
  return { db, municipalityId: input.kommunekode };
}

type Address = { readonly kommunekode: string; readonly slug: string };

export async function requireAssessment(
  ctx: { readonly db: Db },
  address: Address,
): Promise<AssessmentRow> {
  const assessment = await findAssessment(scopeOf(ctx, address), address.slug);
  if (assessment === null) throw missingAssessment(address);
  return assessment;
}

/** Writes inside an assessment that takes the write, or says in an AppError why it does not. */
export async function writeIn<Result>(
  ctx: Context,
  { address, needs }: { readonly address: Address; readonly needs: Needs },
  write: (transaction: AssessmentTransaction) => Promise<Result>,
): Promise<Result> {
  const { slug } = address;
  const written = await inWritableAssessment({ ...scopeOf(ctx, address), slug, needs }, write);
  switch (written.kind) {
    case "written":
      return written.result;
    case "notFound":
      throw missingAssessment(address);
    case "closed":
      throw new AppError("ASSESSMENT_CLOSED", `Cannot write in assessment "${slug}": it is closed`);
    case "notOpen":
      throw new AppError(
        "ASSESSMENT_NOT_OPEN",
        `Cannot save answer in assessment "${slug}": it is a draft`,
      );
  }
}

function missingAssessment({ slug }: Address): AppError {
  return new AppError(
    "ASSESSMENT_NOT_FOUND",
    `Cannot find assessment "${slug}": it does not exist`,
  );
}
