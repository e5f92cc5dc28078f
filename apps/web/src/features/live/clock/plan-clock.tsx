import { formatCount, formatDecimal } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import { isDone, listQuestions } from "../guide/question-rows";
import { useRoom } from "../room";
import { type PlanTime, planTime } from "./time-left";
import { useNow } from "./use-now";

const EVERY_MS = 15_000;

/** The time used against the time planned, and how much there is for each question that is left. */
export function PlanClock() {
  const { interview, state, themes, aheadMs } = useRoom();
  const { startedAt, durationMinutes } = interview;
  const now = new Date(useNow(EVERY_MS) + aheadMs);
  const questionsLeft = listQuestions(themes).filter((row) => !isDone(row)).length;
  const { openedAt } = state;
  const time = planTime({ startedAt, openedAt, durationMinutes, questionsLeft, now });
  return (
    <p className="live-plan">
      <b className="pj-number">
        {m.live_time_used({ used: formatCount(time.used), planned: formatCount(time.planned) })}
      </b>
      <span>{m.live_questions_left({ count: questionsLeft })}</span>
      <span className={time.left < 0 ? "is-late" : ""}>{describe(time)}</span>
    </p>
  );
}

function describe({ left, perQuestion }: PlanTime): string {
  if (left < 0) return m.live_time_over({ count: -left });
  if (perQuestion === null) return "";
  if (perQuestion < 1) return m.live_time_per_short();
  return m.live_time_per({ minutes: formatDecimal(perQuestion, perQuestion < 10 ? 1 : 0) });
}
