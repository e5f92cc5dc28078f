import type { MinutesStatus } from "./minutes";

/** The newest wording, with how many of its corrections are unanswered and how many accepted. */
export type MinutesStanding = {
  readonly number: number;
  readonly status: MinutesStatus;
  readonly open: number;
  readonly accepted: number;
};

export type MinutesStep =
  | { readonly kind: "make"; readonly isChanged: boolean }
  | { readonly kind: "show" }
  | { readonly kind: "propose" }
  | { readonly kind: "approve" };

/**
 * - `nothingChanged`: a new wording would say the same.
 * - `notWritten`: there are no minutes yet.
 * - `notShown`: the group has not been shown the wording.
 * - `approved`: it is approved and stands.
 * - `openCorrections`: a proposed correction has no answer yet.
 * - `acceptedCorrections`: a correction was accepted that the wording does not have.
 */
export type MinutesRefusal =
  | "nothingChanged"
  | "notWritten"
  | "notShown"
  | "approved"
  | "openCorrections"
  | "acceptedCorrections";

export type MinutesDecision =
  | { readonly kind: "write"; readonly number: number }
  | { readonly kind: "go" }
  | { readonly kind: "refused"; readonly refusal: MinutesRefusal };

/**
 * Decides what may be done with an interview's minutes. A draft is written over: nobody has seen it. What has been shown stays,
 * and what comes after is a new wording with the next number, also after an approval, which then stands as what was approved.
 */
export function decideMinutesStep(
  latest: MinutesStanding | null,
  step: MinutesStep,
): MinutesDecision {
  const refuse = (refusal: MinutesRefusal): MinutesDecision => ({ kind: "refused", refusal });
  if (step.kind === "make") {
    if (latest === null) return { kind: "write", number: 1 };
    if (!step.isChanged) return refuse("nothingChanged");
    if (latest.status === "draft") return { kind: "write", number: latest.number };
    if (latest.open > 0) return refuse("openCorrections");
    return { kind: "write", number: latest.number + 1 };
  }
  if (latest === null) return refuse("notWritten");
  if (latest.status === "approved") return refuse("approved");
  if (step.kind === "show") return { kind: "go" };
  if (latest.status === "draft") return refuse("notShown");
  if (step.kind === "propose") return { kind: "go" };
  if (latest.open > 0) return refuse("openCorrections");
  return latest.accepted > 0 ? refuse("acceptedCorrections") : { kind: "go" };
}
