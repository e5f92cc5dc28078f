import type { LiveQuestionView } from "@pejling/api";
import { useEffect, useRef } from "react";
import { formatCount } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { Distribution } from "../distribution/distribution";
import { listQuestions } from "../guide/question-rows";
import { useRoom } from "../room";
import { PHASE_WORDS } from "./describe-conflict";
import { Levels } from "./levels";
import { PhaseLine } from "./phase-line";

/** The question on the screens, as far as it has come: its levels, what was voted, and what the group agrees on. */
export function QuestionStage({ question }: { readonly question: LiveQuestionView }) {
  const { themes, interview, parts, state } = useRoom();
  const rows = listQuestions(themes);
  const place = rows.find(({ id }) => id === question.id)?.place ?? null;
  const model = interview.themes
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === question.id);
  const votedBefore = rows.find(({ id }) => id === question.id)?.standing === "votedBefore";
  const isVoted = question.closedVotes.length > 0;
  useTopOfNew(question.id);
  return (
    <article className="live-stage" aria-labelledby="live-question">
      <PhaseLine phase={question.phase} />
      <p className="pj-hidden" role="status">
        {toLocalText(question.title)}: {PHASE_WORDS[question.phase]()}
      </p>
      <div>
        <p className="pj-sub">
          {place === null
            ? toLocalText(question.theme)
            : m.live_question_place({
                theme: toLocalText(question.theme),
                place: formatCount(place),
                total: formatCount(rows.length),
              })}
        </p>
        <h2 id="live-question">{toLocalText(question.title)}</h2>
        <p className="pj-lead">{toLocalText(question.text)}</p>
        {votedBefore && <p className="pj-sub">{m.live_voted_before()}</p>}
        {model !== undefined && model.prompts.length > 0 && (
          <details className="live-prompts" open={question.phase === "ready"}>
            <summary>{m.live_prompts()}</summary>
            <ul>
              {model.prompts.map((prompt) => (
                <li key={prompt.da}>{toLocalText(prompt)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {isVoted && (
        <section aria-labelledby="live-votes">
          <h3 id="live-votes">{m.live_votes_title()}</h3>
          <Distribution levels={question.levels} counted={question} />
        </section>
      )}
      {isVoted && <div key={question.id}>{parts.consensus(question.id)}</div>}
      <Levels levels={question.levels} agreed={state.agreed[question.id] ?? null} />
    </article>
  );
}

/** A new question begins at its top; what it is and how far it has come is said aloud. */
function useTopOfNew(questionId: string): void {
  const shown = useRef(questionId);
  useEffect(() => {
    if (shown.current === questionId) return;
    shown.current = questionId;
    window.scrollTo({ top: 0 });
  }, [questionId]);
}
