import type { NextStep } from "@pejling/domain";
import { formatLongDate, formatTime } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import type { Place } from "./place";

export type StepText = { readonly title: string; readonly why: string; readonly place: Place };
type Planned = {
  readonly number: number;
  readonly title: string;
  readonly plannedAt: string | null;
};

/** A next step in words, with why and where. */
export function toStepText(
  step: NextStep,
  { names, interviews }: { readonly names: Names; readonly interviews: readonly Planned[] },
): StepText {
  switch (step.kind) {
    case "chooseUnits":
      return {
        title: m.assessment_next_choose_units(),
        why: m.assessment_next_choose_units_why(),
        place: { kind: "setup", section: "enheder" },
      };
    case "setTargets":
      return {
        title: m.assessment_next_set_targets({ count: step.count }),
        why: m.assessment_next_set_targets_why(),
        place: { kind: "setup", section: "maal" },
      };
    case "planInterview":
      return {
        title: m.assessment_next_plan_interview(),
        why: m.assessment_next_plan_interview_why(),
        place: { kind: "interviews" },
      };
    case "openAssessment":
      return toStatus(m.assessment_next_open(), m.assessment_next_open_why());
    case "holdInterview":
      return toHold(step.number, interviews);
    case "fillCell":
      return {
        title: m.assessment_next_fill({ count: step.count }),
        why: m.assessment_next_fill_why({
          theme: names.theme(step.theme),
          unit: names.unit(step.unit),
        }),
        place: { kind: "interviews" },
      };
    case "startReview":
      return toStatus(m.assessment_next_review(), m.assessment_next_review_why());
    case "validateSplit":
      return {
        title: m.assessment_next_validate({ count: step.count }),
        why: m.assessment_next_validate_why({ unit: names.unit(step.unit) }),
        place: { kind: "results", unit: step.unit },
      };
    case "closeAssessment":
      return toStatus(m.assessment_next_close(), m.assessment_next_close_why());
    case "readResults":
      return {
        title: m.assessment_next_read(),
        why: m.assessment_next_read_why(),
        place: { kind: "results" },
      };
  }
}

function toStatus(title: string, why: string): StepText {
  return { title, why, place: { kind: "setup", section: "status" } };
}

function toHold(number: number, interviews: readonly Planned[]): StepText {
  const interview = interviews.find((planned) => planned.number === number);
  const plannedAt = interview?.plannedAt ?? null;
  return {
    title: m.assessment_next_hold({ number, title: interview?.title ?? "" }),
    why:
      plannedAt === null
        ? m.assessment_next_hold_undated()
        : m.assessment_next_hold_why({ when: toPlannedText(plannedAt) }),
    place: { kind: "interview", number },
  };
}

/** A local date and time without a zone, as it was typed: `14. maj 2026 kl. 10.00`. */
export function toPlannedText(plannedAt: string): string {
  const [day = "", time = ""] = plannedAt.split("T");
  return `${formatLongDate(day)} ${formatTime(atCopenhagen(day, time))}`;
}

/** The moment whose Danish clock shows the typed time. */
function atCopenhagen(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Copenhagen",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(asUtc);
  const ahead = new Date(`${shown.replace(" ", "T")}Z`).getTime() - asUtc.getTime();
  return new Date(asUtc.getTime() - ahead);
}
