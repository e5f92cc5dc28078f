import { useState } from "react";
import { Button } from "../../components/button";
import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";
import { AwayBar } from "./away-bar";
import { PlanClock } from "./clock/plan-clock";
import { EndDialog } from "./ending/end-dialog";
import { QuestionList } from "./guide/question-list";
import { HandOver } from "./hand-over/hand-over";
import { KeysDialog } from "./keys-dialog";
import { JoinPanel } from "./people/join-panel";
import { Presence } from "./people/presence";
import { useRoom } from "./room";
import { CommandBar } from "./round/command-bar";
import { QuestionStage } from "./round/question-stage";
import { Welcome } from "./round/welcome";
import { useLiveKeys } from "./use-live-keys";

/** Drives the interview: the guide to the left, the question in the middle, people and notes to the right. */
export function FacilitatorView() {
  const { interview, state, parts, steps } = useRoom();
  const [isEnding, setIsEnding] = useState(false);
  const [areKeysOpen, setAreKeysOpen] = useState(false);
  const { question } = state;
  const { kommunekode, slug, number } = interview.address;
  const letterKeys = useLiveKeys({ onHelp: () => setAreKeysOpen(true) });
  return (
    <>
      <PageTitle
        title={interview.title}
        crumb={m.live_title()}
        eyebrow={m.live_eyebrow({ number })}
      >
        {question !== null && parts.queue(question.id)}
        <a
          className="pj-button pj-button--secondary pj-button--small"
          href={`/kommuner/${kommunekode}/maalinger/${slug}/interview/${number}/laerred`}
          target="_blank"
          rel="noreferrer"
        >
          {m.live_open_projector()}
        </a>
        <Button size="small" onClick={() => setIsEnding(true)}>
          {m.live_end()}
        </Button>
      </PageTitle>
      <AwayBar />
      <div className="live-screen">
        <div className="live-screen__guide">
          <PlanClock />
          <QuestionList
            currentId={question?.id ?? null}
            onChoose={(questionId) => steps.step({ kind: "show", questionId })}
          />
        </div>
        <div className="live-screen__main">
          {question === null ? <Welcome /> : <QuestionStage question={question} />}
        </div>
        <aside className="live-screen__side" aria-label={m.live_side()}>
          <section aria-labelledby="live-people">
            <h2 id="live-people">{m.live_participants()}</h2>
            <Presence />
            {question !== null && <JoinPanel />}
          </section>
          <HandOver />
          {question !== null && <div key={question.id}>{parts.notes(question.id)}</div>}
        </aside>
      </div>
      <CommandBar onEnd={() => setIsEnding(true)} onKeys={() => setAreKeysOpen(true)} />
      <EndDialog isOpen={isEnding} onClose={() => setIsEnding(false)} />
      <KeysDialog
        isOpen={areKeysOpen}
        onClose={() => setAreKeysOpen(false)}
        letterKeys={letterKeys}
      />
    </>
  );
}
