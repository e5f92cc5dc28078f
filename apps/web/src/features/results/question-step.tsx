import { MiniDistribution } from "../../components/mini-distribution";
import { formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { formatExact } from "./arithmetic";
import type { QuestionExplanation } from "./cell-facts";
import { toCounts } from "./heat-rows";
import type { Names } from "./names";
import { votesText } from "./split-text";
import { basisText } from "./words";

type QuestionStepProps = {
  readonly question: QuestionExplanation;
  readonly names: Names;
  readonly isSplit: boolean;
};

/** A question's level with what decided it: the votes, the groups, the consultant. */
export function QuestionStep({ question, names, isSplit }: QuestionStepProps) {
  const { level, basis, weight, groups, consensus, validated } = question;
  return (
    <li>
      <div className="results-questions__head">
        <span>{names.question(question.question)}</span>
        <b>{level === null ? "–" : formatExact(level)}</b>
      </div>
      <p className="pj-sub">
        {level === null || basis === null
          ? standingText(question.standing)
          : `${basisText(basis)} · ${m.results_weight({ weight: formatExact(weight) })}`}
        {isSplit && <strong className="results-questions__split">{m.results_split()}</strong>}
      </p>
      <Votes votes={question.votes} />
      {groups.length > 1 && consensus !== null && (
        <p className="pj-sub">
          {m.results_groups({
            levels: formatList(groups.map(formatExact)),
            level: formatExact(consensus),
          })}
        </p>
      )}
      {validated !== null && (
        <p className="pj-sub">
          {m.results_validated({ level: formatExact(validated.level) })}
          {validated.rationale && <q>{validated.rationale}</q>}
        </p>
      )}
    </li>
  );
}

function standingText(standing: QuestionExplanation["standing"]): string {
  return standing === "notApplicable" ? m.results_not_applicable() : m.results_no_level();
}

function Votes({ votes }: Pick<QuestionExplanation, "votes">) {
  if (votes.kind === "hidden") {
    return (
      <p className="pj-sub">
        {votes.reason === "noRatings"
          ? m.results_no_answers()
          : m.results_votes_hidden_few({ count: votes.n })}
        {phonesText(votes)}
      </p>
    );
  }
  const counts = toCounts(votes.distribution);
  return (
    <div className="results-questions__votes">
      <MiniDistribution counts={counts} width={50} height={22} />
      <span className="pj-sub">
        {votesText(counts)}
        {votes.median !== null && ` · ${m.results_median({ level: formatExact(votes.median) })}`}
        {phonesText(votes)}
      </span>
    </div>
  );
}

/** How many of the answers came from the participants' phones, without a name. */
function phonesText({ votes = 0 }: QuestionExplanation["votes"]): string {
  return votes === 0 ? "" : ` · ${m.results_from_phones({ count: votes })}`;
}
