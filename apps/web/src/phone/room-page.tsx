import { useEffect, useRef } from "react";
import { m } from "../paraglide/messages";
import { ConnectionBar } from "./connection-bar";
import { DiscussionClock } from "./discussion-clock";
import { Heading } from "./heading";
import { LeaveRoom } from "./leave-room";
import { MinutesPage } from "./minutes/minutes-page";
import { SayMinutes } from "./minutes/say-minutes";
import { useCorrections } from "./minutes/use-corrections";
import { useMinutes } from "./minutes/use-minutes";
import { usePage } from "./minutes/use-page";
import type { Seat } from "./phone-memory";
import { QuestionView } from "./question-view";
import { textForReceipt } from "./receipt-text";
import { ReloadPage } from "./reload-page";
import { SayPhase } from "./say-phase";
import { useRoom } from "./use-room";

type RoomPageProps = {
  readonly seat: Seat;
  readonly onGone: () => void;
  readonly onLeft: () => void;
  readonly onEnded: () => void;
};

export function RoomPage({ seat, onGone, onLeft, onEnded }: RoomPageProps) {
  const room = useRoom({ seat, onGone });
  const { state, isLost, missed } = room;
  const question = state?.question ?? null;
  const minutes = state?.minutes ?? null;
  const corrections = useCorrections(seat.code, minutes?.number ?? null);
  const { page, goTo } = usePage(state, corrections.isWriting);
  const voting = question?.openVote == null ? "" : question.id;
  const read = useMinutes(
    page === "minutes" && minutes !== null
      ? `${minutes.number} ${minutes.isApproved} ${voting}`
      : null,
  );
  const hasSeenOne = useRef(false);
  if (question !== null) hasSeenOne.current = true;

  const hasEnded = state?.hasEnded === true;
  useEffect(() => {
    if (hasEnded) onEnded();
  }, [hasEnded, onEnded]);

  if (room.isOutdated) {
    return <ReloadPage title={m.phone_outdated_title()} text={m.phone_outdated_text()} />;
  }
  return (
    <>
      <ConnectionBar isLost={isLost} />
      <SayPhase question={question} />
      <SayMinutes minutes={minutes} />
      {state?.timerEndsAt && question?.openVote == null && (
        <DiscussionClock endsAt={state.timerEndsAt} clockGap={room.clockGap} />
      )}
      {missed !== null && <p className="ph-notice">{textForReceipt(missed)}</p>}
      {page === "minutes" && (
        <MinutesPage
          interview={seat.interview}
          question={question}
          minutes={read}
          corrections={corrections}
          onQuestion={() => goTo("question")}
        />
      )}
      {page === "question" && question !== null && <QuestionView question={question} room={room} />}
      {page === "question" && question === null && (
        <div className="ph-calm">
          <Heading key={state === null ? "connecting" : "waiting"}>
            {toWaiting(state !== null, hasSeenOne.current)}
          </Heading>
          {state !== null && <p>{m.phone_wait_text()}</p>}
          <p className="ph-eyebrow">
            {seat.municipality} · {seat.interview}
          </p>
        </div>
      )}
      {page === "question" && minutes !== null && (
        <button
          type="button"
          className="ph-button ph-button--plain"
          onClick={() => goTo("minutes")}
        >
          {minutes.isApproved ? m.phone_minutes_open_approved() : m.phone_minutes_open()}
        </button>
      )}
      <LeaveRoom onLeft={onLeft} />
    </>
  );
}

function toWaiting(isConnected: boolean, hasSeenOne: boolean): string {
  if (!isConnected) return m.phone_connecting();
  return hasSeenOne ? m.phone_wait_next_title() : m.phone_wait_title();
}
