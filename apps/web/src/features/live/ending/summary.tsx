import type { LiveState } from "@pejling/api";
import { closedVotesIn, type ModelLevel } from "@pejling/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { EmptyState } from "../../../components/empty-state";
import { LevelSwatch } from "../../../components/level-swatch";
import { LinkButton } from "../../../components/link-button";
import { PageTitle } from "../../../components/page-title";
import { formatLongDate } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { Distribution } from "../distribution/distribution";
import { listQuestions, toQuestionRows } from "../guide/question-rows";
import { storePeople } from "../hand-over/keep-people";
import type { LiveInterview } from "../live-interview";
import { OpenButton } from "../open-button";

type SummaryProps = {
  readonly interview: LiveInterview;
  readonly state: LiveState;
  readonly onOpened: () => void;
};

/** What the interview came to: each question's votes and the level the group agreed on. */
export function Summary({ interview, state, onOpened }: SummaryProps) {
  const trpc = useTRPC();
  const { kommunekode, slug, number } = interview.address;
  const options = trpc.live.history.queryOptions(interview.address);
  const { questions } = useSuspenseQuery({ ...options, staleTime: 0 }).data;
  useEffect(() => storePeople(state.sessionId, [], sessionStorage), [state.sessionId]);
  const voted = new Map(
    questions
      .map((each) => ({ ...each, closedVotes: closedVotesIn(each.phase) }))
      .filter(({ closedVotes }) => closedVotes.length > 0)
      .map((each) => [each.questionId, each]),
  );
  const themes = toQuestionRows({
    ...state,
    themes: interview.themes,
    voted: new Set(voted.keys()),
    votedBefore: new Set<string>(),
  });
  const rows = listQuestions(themes).filter(({ id }) => voted.has(id));
  const agreed = rows.filter(({ level }) => level !== null).length;
  return (
    <>
      <PageTitle
        title={interview.title}
        crumb={m.live_title()}
        eyebrow={m.live_eyebrow({ number })}
        lead={`${m.live_summary({ count: rows.length })} ${rows.length === 0 ? "" : m.live_summary_agreed({ count: agreed })}`.trim()}
      >
        <LinkButton
          variant="primary"
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/referat"
          params={{ kommunekode, slug, number: String(number) }}
        >
          {m.live_to_minutes()}
        </LinkButton>
        <LinkButton
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
          params={{ kommunekode, slug, number: String(number) }}
        >
          {m.live_to_interview()}
        </LinkButton>
        {interview.canOpen && (
          <OpenButton address={interview.address} onOpened={onOpened} isAgain />
        )}
      </PageTitle>
      {rows.length === 0 && (
        <EmptyState title={m.live_summary_none()}>{m.live_summary_none_text()}</EmptyState>
      )}
      <div className="live-summary">
        {rows.map((row) => {
          const counted = voted.get(row.id);
          return (
            <section key={row.id} aria-labelledby={`live-${row.id}`}>
              <h2 id={`live-${row.id}`}>
                {row.place}. {toLocalText(row.title)}
              </h2>
              {row.level === null ? (
                <p className="pj-sub">{m.live_no_agreement()}</p>
              ) : (
                <p>
                  {m.live_agreed()}:{" "}
                  <LevelSwatch
                    level={row.level}
                    word={wordOf(interview.levels, row.level)}
                    isSmall
                  />
                </p>
              )}
              {counted !== undefined && (
                <>
                  <Distribution levels={interview.levels} counted={counted} />
                  <WhichSession {...counted} />
                </>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

type WhichSessionProps = { readonly earlier: string | null; readonly votedIn: number };

/** Said where an interview was held in several sessions: which one the votes are of, and that the last counts. */
function WhichSession({ earlier, votedIn }: WhichSessionProps) {
  const texts = [
    ...(earlier === null ? [] : [m.live_voted_earlier({ date: formatLongDate(earlier) })]),
    ...(votedIn > 1 ? [m.live_voted_in_several({ count: votedIn })] : []),
  ];
  return texts.length === 0 ? null : <p className="pj-sub">{texts.join(" ")}</p>;
}

function wordOf(levels: readonly ModelLevel[], level: number): string {
  const title = levels.find((each) => each.level === level)?.title;
  return title === undefined ? "" : toLocalText(title);
}
