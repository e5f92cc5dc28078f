import type { LiveState } from "@pejling/api";
import type { LivePhase } from "@pejling/domain";
import { m } from "../../../paraglide/messages";
import { findWhoWasFirst } from "./who-was-first";

export const PHASE_WORDS: Readonly<Record<LivePhase, () => string>> = {
  ready: m.live_phase_ready,
  voting: m.live_phase_voting,
  shown: m.live_phase_shown,
  votingAgain: m.live_phase_voting_again,
  shownAgain: m.live_phase_shown_again,
};

/** Of two who pressed at once, the second is told who was first and where the group is: *Kim var først. I er nu ved spørgsmål 4: …* */
export function describeConflict({
  state,
  me,
  placeOf,
}: {
  readonly state: LiveState;
  readonly me: string;
  readonly placeOf: (questionId: string) => number | null;
}): string {
  const first = findWhoWasFirst(state.staff, me);
  const who =
    first.kind === "named"
      ? m.live_was_first({ name: first.name })
      : first.kind === "ownWindow"
        ? m.live_was_first_own()
        : m.live_was_first_somebody();
  return `${who} ${describePlace(state, placeOf)}`;
}

function describePlace(
  { question }: LiveState,
  placeOf: (questionId: string) => number | null,
): string {
  if (question === null) return m.live_now_at_welcome();
  const number = placeOf(question.id);
  const phase = PHASE_WORDS[question.phase]();
  return number === null ? m.live_now_at_unnumbered({ phase }) : m.live_now_at({ number, phase });
}
