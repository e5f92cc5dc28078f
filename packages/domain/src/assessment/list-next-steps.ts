import type { AssessmentStatus } from "./assessment";
import type { Missing } from "./list-missing";

/** Something worth doing next, in the order a consultant would do it. */
export type NextStep =
  | { readonly kind: "chooseUnits" }
  | { readonly kind: "setTargets"; readonly count: number }
  | { readonly kind: "planInterview" }
  | { readonly kind: "openAssessment" }
  | { readonly kind: "holdInterview"; readonly number: number }
  | {
      readonly kind: "fillCell";
      readonly unit: string;
      readonly theme: string;
      readonly count: number;
    }
  | { readonly kind: "startReview" }
  | {
      readonly kind: "validateSplit";
      readonly unit: string;
      readonly question: string;
      readonly count: number;
    }
  | { readonly kind: "closeAssessment" }
  | { readonly kind: "readResults" };

export type StepFacts = {
  readonly status: AssessmentStatus;
  readonly missing: readonly Missing[];
  /** Planned interviews by date, the next first. */
  readonly planned: readonly number[];
  readonly interviewCount: number;
  /** Split questions nobody has validated. */
  readonly openSplits: readonly { readonly unit: string; readonly question: string }[];
};

const SHOWN = 3;

/** The next things to do, three at the most. */
export function listNextSteps(facts: StepFacts): readonly NextStep[] {
  return [...stepsIn[facts.status](facts)].slice(0, SHOWN);
}

const stepsIn: Record<AssessmentStatus, (facts: StepFacts) => readonly NextStep[]> = {
  draft: (facts) => [...setUp(facts), ...plan(facts), { kind: "openAssessment" }],
  open: (facts) => [
    ...setUp(facts).filter(({ kind }) => kind === "chooseUnits"),
    ...facts.planned.slice(0, 2).map((number) => ({ kind: "holdInterview", number }) as const),
    ...plan(facts),
    ...(facts.planned.length === 0
      ? [...fill(facts), { kind: "startReview" } as const]
      : fill(facts)),
    ...setUp(facts).filter(({ kind }) => kind === "setTargets"),
  ],
  review: (facts) => [
    ...validate(facts),
    ...fill(facts),
    ...setUp(facts),
    { kind: "closeAssessment" },
  ],
  closed: () => [{ kind: "readResults" }],
};

function setUp({ missing }: StepFacts): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (missing.some(({ kind }) => kind === "noUnits")) steps.push({ kind: "chooseUnits" });
  const count = missing.filter(({ kind }) => kind === "noTarget").length;
  if (count > 0) steps.push({ kind: "setTargets", count });
  return steps;
}

function plan({ interviewCount }: StepFacts): readonly NextStep[] {
  return interviewCount === 0 ? [{ kind: "planInterview" }] : [];
}

function fill({ missing }: StepFacts): readonly NextStep[] {
  const thin = missing.filter((gap) => gap.kind === "noScore");
  const [first] = thin;
  return first === undefined
    ? []
    : [{ kind: "fillCell", unit: first.unit, theme: first.theme, count: thin.length }];
}

function validate({ openSplits }: StepFacts): readonly NextStep[] {
  const [first] = openSplits;
  return first === undefined ? [] : [{ kind: "validateSplit", ...first, count: openSplits.length }];
}
