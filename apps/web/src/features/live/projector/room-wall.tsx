import type { Heard } from "../use-live";
import { JoinCorner } from "./join-corner";
import { QuestionWall } from "./question-wall";
import { ResultWall } from "./result-wall";
import { TurnoutLine } from "./turnout-line";
import { WallClock } from "./wall-clock";
import { WelcomeWall } from "./welcome-wall";

/** An open session: the welcome, a question with its levels, or what its votes came to; at the foot what is going on. */
export function RoomWall({ state, aheadMs }: Heard) {
  const { question, code, seats, voted, timerEndsAt, agreed } = state;
  const clock = timerEndsAt !== null && <WallClock endsAt={timerEndsAt} aheadMs={aheadMs} />;
  if (question === null) {
    return (
      <>
        <WelcomeWall code={code} joined={seats.total} />
        {clock !== false && <footer className="projector__foot">{clock}</footer>}
      </>
    );
  }
  const isOpen = question.openVote !== null;
  const isShown = !isOpen && question.closedVotes.length > 0;
  return (
    <>
      {isShown ? (
        <ResultWall question={question} agreed={agreed[question.id] ?? null} />
      ) : (
        <QuestionWall question={question} />
      )}
      <footer className="projector__foot">
        {question.openVote !== null && voted !== null && (
          <TurnoutLine vote={question.openVote} voted={voted} total={seats.total} />
        )}
        {clock}
        <JoinCorner code={code} />
      </footer>
    </>
  );
}
