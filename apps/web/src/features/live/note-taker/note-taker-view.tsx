import { useState } from "react";
import { Button } from "../../../components/button";
import { Checkbox } from "../../../components/checkbox";
import { PageTitle } from "../../../components/page-title";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { AwayBar } from "../away-bar";
import { PlanClock } from "../clock/plan-clock";
import { Distribution } from "../distribution/distribution";
import { QuestionList } from "../guide/question-list";
import { listQuestions, type QuestionRow } from "../guide/question-rows";
import { Presence } from "../people/presence";
import { useRoom } from "../room";
import { PHASE_WORDS } from "../round/describe-conflict";
import { useMark } from "./use-mark";

/** Follows the group from question to question, or writes on another one; whoever leads sees what is ticked. */
export function NoteTakerView() {
  const { interview, state, parts, themes } = useRoom();
  const [chosen, setChosen] = useState<string | null>(null);
  const onScreens = state.question?.id ?? null;
  const rows = listQuestions(themes);
  const row = rows.find(({ id }) => id === (chosen ?? onScreens)) ?? rows[0];
  const isFollowing = chosen === null || chosen === onScreens;
  return (
    <>
      <PageTitle
        title={interview.title}
        crumb={m.live_title()}
        eyebrow={m.live_eyebrow_notes({ number: interview.address.number })}
      >
        {row !== undefined && parts.queue(row.id)}
      </PageTitle>
      <AwayBar />
      <div className="live-screen">
        <div className="live-screen__guide">
          <PlanClock />
          <QuestionList currentId={row?.id ?? null} onChoose={setChosen} />
        </div>
        <div className="live-screen__main">
          {row !== undefined && <QuestionNotes key={row.id} row={row} />}
        </div>
        <aside className="live-screen__side" aria-label={m.live_side()}>
          <section aria-labelledby="live-now">
            <h2 id="live-now">{m.live_on_the_screens()}</h2>
            <div role="status">
              {state.question === null ? (
                <p>{m.live_welcome()}</p>
              ) : (
                <p>
                  {toLocalText(state.question.title)}
                  <br />
                  <span className="pj-sub">{PHASE_WORDS[state.question.phase]()}</span>
                </p>
              )}
            </div>
            {!isFollowing && (
              <Button size="small" onClick={() => setChosen(null)}>
                {m.live_follow_group()}
              </Button>
            )}
          </section>
          <section aria-labelledby="live-people">
            <h2 id="live-people">{m.live_participants()}</h2>
            <Presence />
          </section>
        </aside>
      </div>
    </>
  );
}

function QuestionNotes({ row }: { readonly row: QuestionRow }) {
  const { interview, parts, state, isAway } = useRoom();
  const { isCovered, mark } = useMark(row.id);
  const question = interview.themes
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === row.id);
  const shown = state.question?.id === row.id ? state.question : null;
  return (
    <article className="live-stage" aria-labelledby="live-question">
      <div>
        <h2 id="live-question">
          {row.place}. {toLocalText(row.title)}
        </h2>
        {question !== undefined && <p className="pj-lead">{toLocalText(question.text)}</p>}
        <Checkbox
          label={m.live_mark()}
          hint={m.live_mark_hint()}
          checked={isCovered}
          disabled={isAway}
          onChange={(event) => mark(event.target.checked)}
        />
      </div>
      {shown !== null && shown.closedVotes.length > 0 && (
        <Distribution levels={shown.levels} counted={shown} />
      )}
      <div className="live-entries">{parts.entries(row.id)}</div>
    </article>
  );
}
