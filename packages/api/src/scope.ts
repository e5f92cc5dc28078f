import {
  type AssessmentRow,
  type AssessmentTransaction,
  type DbClient,
  findAssessment,
  inWritableAssessment,
  listAssessments,
  type Needs,
  type Scope,
  scopeTo,
} from "@pejling/db";
import { type Actor, AppError, type AssessmentStatus, findMembership } from "@pejling/domain";
import { missingMunicipality } from "./access/gate";
import type { Context } from "./context";

/**
 * The one place an address becomes the scope every query needs. The address only says which of the actor's own
 * municipalities is meant: one the actor has no part in has no scope, whatever the input says.
 */
export function scopeOf(ctx: Context, input: { readonly kommunekode: string }): Scope<DbClient> {
  const { kommunekode } = input;
  if (!hasPart(ctx.actor, kommunekode)) throw missingMunicipality(kommunekode);
  return scopeTo(ctx.db, kommunekode);
}

function hasPart(actor: Actor, municipalityId: string): boolean {
  if (actor.kind === "system") return true;
  if (actor.link?.municipalityId === municipalityId) return true;
  return findMembership(actor, municipalityId) !== null;
}

/** The municipality's rounds, as far as the actor may know of them. */
export async function listVisible(
  ctx: Context,
  input: { readonly kommunekode: string },
): Promise<AssessmentRow[]> {
  return onlyVisible(ctx.actor, input.kommunekode, await listAssessments(scopeOf(ctx, input)));
}

export function onlyVisible<Round extends { readonly status: AssessmentStatus }>(
  actor: Actor,
  municipalityId: string,
  rounds: readonly Round[],
): Round[] {
  const closedOnly = seesClosedOnly(actor, municipalityId);
  return rounds.filter(({ status }) => !closedOnly || status === "closed");
}

/**
 * Whether the actor sees published results alone: those of assessments that are closed. So it is for readers, for whoever
 * holds a link, and for the operator, who has no part in the municipality.
 */
function seesClosedOnly(actor: Actor, municipalityId: string): boolean {
  if (actor.kind === "system") return false;
  const membership = findMembership(actor, municipalityId);
  return membership === null || membership.role === "reader";
}

type Address = { readonly kommunekode: string; readonly slug: string };

export async function requireAssessment(ctx: Context, address: Address): Promise<AssessmentRow> {
  const assessment = await findAssessment(scopeOf(ctx, address), address.slug);
  if (assessment === null) throw missingAssessment(address);
  const isHidden = assessment.status !== "closed" && seesClosedOnly(ctx.actor, address.kommunekode);
  if (isHidden) throw missingAssessment(address);
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
