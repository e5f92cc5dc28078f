import type { RouterInputs } from "@pejling/api";
import { saveInterviewInput } from "@pejling/contract";
import type { InterviewKind } from "@pejling/domain";
import { newId } from "../../../lib/new-id";
import type { PlannedInterview } from "./interview-words";

type Input = RouterInputs["interview"]["save"];

/** The dialog's fields as they stand while somebody fills them in. */
export type InterviewDraft = Omit<
  Input,
  "kommunekode" | "slug" | "plannedAt" | "durationMinutes"
> & {
  readonly date: string;
  readonly time: string;
  readonly duration: string;
};
export type DraftProblem = "title" | "unitId" | "date" | "duration";

const USUAL_MINUTES: Readonly<Record<InterviewKind, number>> = {
  group: 120,
  director: 60,
  survey: 30,
  documentReview: 60,
};

export function newDraft(kind: InterviewKind, unitId: string): InterviewDraft {
  return {
    ...{ id: newId(), kind, title: "", unitId, date: "", time: "10:00" },
    ...{ duration: String(USUAL_MINUTES[kind]), place: "", facilitator: "", noteTaker: "" },
    ...{ form: kind === "group" ? "full" : "short", status: "planned", seenVersion: 0 },
  };
}

export function toDraft(
  interview: Omit<PlannedInterview, "progress" | "participants">,
): InterviewDraft {
  const { id, kind, title, unitId, place, facilitator, noteTaker, form, status } = interview;
  return {
    ...{ id, kind, title, unitId, place, facilitator, noteTaker, form, status },
    date: interview.plannedAt?.slice(0, 10) ?? "",
    time: interview.plannedAt?.slice(11) ?? "",
    duration: String(interview.durationMinutes),
    seenVersion: interview.version,
  };
}

type Address = { readonly kommunekode: string; readonly slug: string };
type Checked =
  | { readonly kind: "ready"; readonly input: Input }
  | { readonly kind: "problems"; readonly fields: readonly DraftProblem[] };

/** Checked by the door's own schema before it is sent. A day without an hour is not a time to meet. */
export function checkDraft(draft: InterviewDraft, address: Address): Checked {
  const { date, time, duration, ...rest } = draft;
  const plannedAt = date === "" ? null : `${date}T${time}`;
  const candidate = { ...address, ...rest, plannedAt, durationMinutes: Number(duration) };
  const parsed = saveInterviewInput.safeParse(candidate);
  if (parsed.success) return { kind: "ready", input: parsed.data };
  const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const fields = (["title", "unitId", "date", "duration"] as const).filter((field) =>
    names.has(
      { title: "title", unitId: "unitId", date: "plannedAt", duration: "durationMinutes" }[field],
    ),
  );
  return { kind: "problems", fields };
}
