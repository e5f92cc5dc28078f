import type { LiveQuestionView } from "@pejling/api";
import type { VoteNumber } from "@pejling/domain";
import { useEffect, useId, useRef } from "react";
import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { BallotForm } from "./ballot-form";
import type { PersonHere } from "./keep-people";
import type { People } from "./use-people";
import "./ballot-dialog.css";

type BallotDialogProps = {
  readonly here: People;
  readonly person: PersonHere;
  readonly name: string;
  /** The vote that is open; null when it was closed meanwhile. */
  readonly open: { readonly question: LiveQuestionView; readonly vote: VoteNumber } | null;
  readonly onClose: () => void;
};

/** The whole screen for the one who votes. Nothing of what is chosen stays on it, or is anywhere when it is given back. */
export function BallotDialog({ here, person, name, open, onClose }: BallotDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const isReceived = here.casting === "received";
  const giveBack = (
    <Button variant={isReceived || open === null ? "primary" : "tertiary"} onClick={onClose}>
      {m.live_give_back()}
    </Button>
  );
  return (
    <dialog ref={dialog} className="live-ballot" aria-labelledby={id} onClose={onClose}>
      <div className="live-ballot__inner">
        <p className="pj-sub">{name}</p>
        {open === null || isReceived ? (
          <>
            <h2 id={id} role="status">
              {isReceived ? m.live_vote_received() : m.live_vote_was_closed()}
            </h2>
            <p className="pj-lead">
              {isReceived ? m.live_vote_received_text() : m.live_vote_was_closed_text()}
            </p>
            {giveBack}
          </>
        ) : (
          <BallotForm
            headingId={id}
            question={open.question}
            problem={here.problem}
            isBusy={here.casting === "sending"}
            onVote={(value) =>
              here.vote(person, { questionId: open.question.id, vote: open.vote, value })
            }
          >
            {giveBack}
          </BallotForm>
        )}
      </div>
    </dialog>
  );
}
