import { formatList } from "../../../lib/formatters";
import { today } from "../../../lib/today";
import { m } from "../../../paraglide/messages";
import type { PlannedInterview } from "./interview-words";
import { summarisePlan } from "./plan-rows";
import { formatPlanned } from "./planned-time";

/** The plan in one sentence: how far it has come, and what comes next. */
export function PlanLead({ interviews }: { interviews: readonly PlannedInterview[] }) {
  const { held, planned, cancelled, next } = summarisePlan(interviews, today());
  const parts = [
    ...(held > 0 ? [m.interview_count_held({ count: held })] : []),
    ...(planned > 0 ? [m.interview_count_planned({ count: planned })] : []),
    ...(cancelled > 0 ? [m.interview_count_cancelled({ count: cancelled })] : []),
  ];
  const sentence = m.interview_count({ count: interviews.length, parts: formatList(parts) });
  if (next?.plannedAt == null) return sentence;
  const time = formatPlanned(next.plannedAt, next.durationMinutes);
  return `${sentence} ${m.interview_next_one({ title: next.title, time })}`;
}
