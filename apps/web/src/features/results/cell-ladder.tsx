import { formatLevel, formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { formatExact, weightedMeanText } from "./arithmetic";
import { countVotes, sortStandings } from "./cell-facts";
import { CellTrust } from "./cell-trust";
import type { LadderProps } from "./ladder-props";
import { LadderStep } from "./ladder-step";
import { QuestionStep } from "./question-step";
import { SubjectLink } from "./subject-link";
import { reasonText } from "./words";

export function CellLadder({ explanation, names, result, confidence }: LadderProps<"cell">) {
  const { unit, theme, questions, score, reason, coverage, minCoverage } = explanation;
  const cell = result.cells.find((row) => row.unit === unit && row.theme === theme);
  const votes = countVotes(questions);
  const { counted, missing, left } = sortStandings(questions);
  const isSplit = (cell?.spread?.splitQuestions.length ?? 0) > 0;
  return (
    <ol className="results-ladder">
      <LadderStep title={m.results_step_votes({ ratings: votes.ratings, count: cell?.n ?? 0 })}>
        <p>
          {[
            m.results_questions({ count: questions.length }),
            votes.dontKnow > 0 && m.results_dont_know({ count: votes.dontKnow }),
            votes.notApplicable > 0 &&
              m.results_votes_not_applicable({ count: votes.notApplicable }),
            votes.notAsked > 0 && m.results_not_asked({ count: votes.notAsked }),
            votes.hidden > 0 && m.results_votes_hidden({ count: votes.hidden }),
          ]
            .filter(Boolean)
            .join(". ")}
          .
        </p>
      </LadderStep>
      <LadderStep title={m.results_step_questions()}>
        <ul className="results-questions">
          {questions.map((question) => (
            <QuestionStep
              key={question.question}
              question={question}
              names={names}
              isSplit={cell?.spread?.splitQuestions.includes(question.question) ?? false}
            />
          ))}
        </ul>
      </LadderStep>
      <LadderStep title={m.results_step_mean()}>
        {score === null ? (
          <p>{m.results_step_no_score({ reason: reasonText(reason) })}</p>
        ) : (
          <>
            <p className="results-sum">
              {weightedMeanText({
                terms: counted,
                divisor: explanation.ratedWeight,
                result: score,
              })}
            </p>
            <p className="pj-sub">{m.results_sum_reading()}</p>
          </>
        )}
      </LadderStep>
      <LadderStep title={m.results_step_coverage()}>
        <p>
          {coverage === null
            ? m.results_not_applicable_all()
            : m.results_coverage_how({
                rated: formatExact(explanation.ratedWeight),
                all: formatExact(explanation.applicableWeight),
                share: formatPercent(coverage),
                least: formatPercent(minCoverage),
              })}
        </p>
        {missing.map(({ question }) => (
          <p key={question}>{m.results_missing_question({ question: names.question(question) })}</p>
        ))}
        {left.map(({ question }) => (
          <p key={question}>{m.results_left_question({ question: names.question(question) })}</p>
        ))}
      </LadderStep>
      <LadderStep title={m.results_step_other()} tone={isSplit ? "warn" : "plain"}>
        <p>
          {m.results_other_readings({
            min: formatExactOrDash(explanation.min),
            geometric: formatLevel(explanation.geometricMean),
            gated: formatExactOrDash(explanation.gated),
          })}
        </p>
        {isSplit && <p>{m.results_split_warning()}</p>}
      </LadderStep>
      <CellTrust unit={unit} theme={theme} confidence={confidence} />
      <LadderStep title={m.results_step_up()}>
        <p>
          <SubjectLink subject={{ unit: null, theme }}>
            {m.results_up_to_theme({ theme: names.theme(theme) })}
          </SubjectLink>
        </p>
      </LadderStep>
    </ol>
  );
}

function formatExactOrDash(value: number | null): string {
  return value === null ? "–" : formatExact(value);
}
