import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { DiscussionClock } from "../clock/discussion-clock";
import { findNext, listQuestions } from "../guide/question-rows";
import { useRoom } from "../room";
import { type Command, findNextCommand } from "./next-command";
import { Turnout } from "./turnout";

type CommandBarProps = { readonly onEnd: () => void; readonly onKeys: () => void };

/** Always in sight at the bottom: the next thing to do, on a button that never moves. */
export function CommandBar({ onEnd, onKeys }: CommandBarProps) {
  const { state, themes, steps, isAway } = useRoom();
  const { question } = state;
  const phase = question?.phase ?? null;
  const next = findNext(listQuestions(themes), question?.id ?? null);
  const command = findNextCommand(phase, next?.id ?? null);
  const run = () => (command.kind === "end" ? onEnd() : steps.step(command));
  const isBlocked = isAway || steps.isBusy;
  return (
    <div className="live-bar pj-no-print">
      <div className="live-bar__inner">
        <div className="live-bar__state">
          {question?.openVote != null && <Turnout />}
          {(phase === "shown" || phase === "shownAgain") && <DiscussionClock />}
        </div>
        <div className="live-bar__actions">
          <Button variant="tertiary" size="small" className="live-bar__keys" onClick={onKeys}>
            {m.live_keys()}
          </Button>
          {phase === "shown" && (
            <Button
              aria-disabled={isBlocked}
              {...(isAway && { "aria-describedby": "live-away" })}
              onClick={() => steps.step({ kind: "openVote" })}
            >
              {m.live_vote_again()}
            </Button>
          )}
          <Button
            variant="primary"
            aria-disabled={isBlocked}
            {...(isAway && { "aria-describedby": "live-away" })}
            onClick={run}
          >
            {wordOf(command, question === null)}
          </Button>
        </div>
      </div>
      {isAway && (
        <p className="live-bar__away" id="live-away">
          {m.live_away_commands()}
        </p>
      )}
    </div>
  );
}

function wordOf(command: Command, isWelcome: boolean): string {
  switch (command.kind) {
    case "openVote":
      return m.live_open_vote();
    case "closeVote":
      return m.live_close_vote();
    case "show":
      return isWelcome ? m.live_first_question() : m.live_next_question();
    case "end":
      return m.live_end();
  }
}
