import type { AssessmentStatus } from "./assessment";
import type { Missing } from "./list-missing";

const NEXT: Record<AssessmentStatus, readonly AssessmentStatus[]> = {
  draft: ["open"],
  open: ["draft", "review"],
  review: ["open", "closed"],
  closed: [],
};

export type StatusDecision =
  | { readonly kind: "allowed" }
  | { readonly kind: "notAllowed" }
  | { readonly kind: "hasAnswers" }
  | { readonly kind: "incomplete"; readonly missing: readonly Missing[] };

/**
 * May an assessment go from one status to another?
 *
 * draft → open → review → closed; from open back to draft only while nothing has been answered, from review back to
 * open freely. A closed assessment never opens again: its frozen result may already have been published. Closing is
 * refused while something blocking is missing, and asks for acceptance of the rest.
 */
export function decideStatusChange({
  from,
  to,
  hasAnswers,
  missing,
  acceptMissing,
}: {
  readonly from: AssessmentStatus;
  readonly to: AssessmentStatus;
  readonly hasAnswers: boolean;
  readonly missing: readonly Missing[];
  readonly acceptMissing: boolean;
}): StatusDecision {
  if (!NEXT[from].includes(to)) return { kind: "notAllowed" };
  if (to === "draft" && hasAnswers) return { kind: "hasAnswers" };
  if (to !== "closed") return { kind: "allowed" };

  const standing = missing.filter(({ blocks }) => blocks || !acceptMissing);
  return standing.length === 0 ? { kind: "allowed" } : { kind: "incomplete", missing };
}

/** The statuses a person may choose next, in the order they come. */
export function nextStatuses(from: AssessmentStatus): readonly AssessmentStatus[] {
  return NEXT[from];
}
