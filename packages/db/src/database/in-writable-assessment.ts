import type { Prisma } from "../../generated/client";
import type { DbClient, Scope } from "./client";

export type Writable<Result> =
  | { readonly kind: "written"; readonly result: Result }
  | { readonly kind: "notFound" }
  | { readonly kind: "closed" }
  | { readonly kind: "notOpen" };

export type AssessmentTransaction = Scope<Prisma.TransactionClient> & {
  readonly assessmentId: string;
};

/** Setting up goes on until an assessment is closed; answers are taken only while it is open or in review. */
export type Needs = "notClosed" | "open";

/**
 * Runs a write inside one transaction that has first taken the assessment's row and seen its status, so that nothing
 * can slip in between the check and the write.
 */
export function inWritableAssessment<Result>(
  { db, municipalityId, slug, needs }: Scope<DbClient> & { slug: string; needs: Needs },
  write: (transaction: AssessmentTransaction) => Promise<Result>,
): Promise<Writable<Result>> {
  return db.$transaction(async (tx) => {
    const touched = await tx.$queryRaw<{ id: string; status: string }[]>`
      UPDATE "Assessment" SET "slug" = "slug"
      WHERE "municipalityId" = ${municipalityId} AND "slug" = ${slug}
      RETURNING "id", "status"`;
    const [assessment] = touched;
    if (assessment === undefined) return { kind: "notFound" } as const;
    if (assessment.status === "closed") return { kind: "closed" } as const;
    if (needs === "open" && assessment.status === "draft") return { kind: "notOpen" } as const;
    const result = await write({ db: tx, municipalityId, assessmentId: assessment.id });
    return { kind: "written", result } as const;
  });
}
