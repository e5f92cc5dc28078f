import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "../../../components/button";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { countGuide } from "./guide-rows";
import { measurePace, type Pace } from "./pace";
import { useSheet } from "./sheet-context";

const STANDING_WORDS: Readonly<Record<Pace["standing"], () => string>> = {
  notBegun: m.interview_pace_begun,
  onPlan: m.interview_pace_on_plan,
  ahead: m.interview_pace_ahead,
  behind: m.interview_pace_behind,
  overTime: m.interview_pace_over,
};

/** The time used against the time planned, and a way to start it. */
export function Clock() {
  const { data, guide } = useSheet();
  const now = useMinute();
  const { startedAt, durationMinutes, status } = data.interview;
  const pace = measurePace({ startedAt, durationMinutes, now, ...countGuide(guide) });
  if (status === "held" || (startedAt !== null && pace === null)) return null;
  if (pace === null) return <StartButton />;
  return (
    <p className="interview-clock">
      <span className="pj-number">
        {m.interview_time({ minutes: pace.minutes, planned: pace.planned })}
      </span>
      <span className={pace.standing === "overTime" ? "is-late" : ""}>
        {STANDING_WORDS[pace.standing]()}
      </span>
    </p>
  );
}

function StartButton() {
  const { data, address, isReadOnly } = useSheet();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const start = useMutation(
    trpc.interview.start.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.interview.pathFilter()),
    }),
  );
  if (isReadOnly) return null;
  const { kommunekode, slug } = address;
  return (
    <Button
      size="small"
      disabled={start.isPending}
      onClick={() => start.mutate({ kommunekode, slug, id: data.interview.id })}
    >
      {m.interview_start()}
    </Button>
  );
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
