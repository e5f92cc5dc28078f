import { FigureBox } from "../../components/figure-box";
import type { FigureCell } from "../../components/figure-table";
import { levelClass } from "../../components/level-step";
import { MiniDistribution } from "../../components/mini-distribution";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { toCounts } from "./heat-rows";
import type { Names } from "./names";
import type { Question } from "./questions";
import type { ResultUnit } from "./results-types";
import { votesText } from "./split-text";
import type { QuestionRow } from "./theme-rows";
import { basisText, orWord } from "./words";
import "./question-figure.css";

type QuestionFigureProps = {
  readonly rows: readonly QuestionRow[];
  readonly units: readonly ResultUnit[];
  readonly names: Names;
};

/** The questions behind the theme, unit by unit: the level, what decided it, and how the answers fell. */
export function QuestionFigure({ rows, units, names }: QuestionFigureProps) {
  return (
    <FigureBox
      title={m.results_questions_title()}
      subtitle={m.results_questions_subtitle()}
      summary={splitSummary(rows)}
      hasPng={false}
      columns={[
        { header: m.results_column_question() },
        { header: m.results_column_unit() },
        { header: m.results_column_level(), decimals: 1 },
        { header: m.results_column_basis() },
        { header: m.results_column_answers() },
        { header: m.results_column_agreement(), decimals: 2 },
        ...[1, 2, 3, 4, 5].map((level) => ({ header: m.results_column_votes({ level }) })),
      ]}
      rows={rows.flatMap((row) =>
        row.units.map((question, index) => [
          names.question(row.question),
          units[index]?.name ?? "",
          ...cellsOf(question),
        ]),
      )}
    >
      <div className="results-questions-wrap">
        <table className="pj-table results-matrix">
          <caption className="pj-hidden">{m.results_questions_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.results_column_question()}</th>
              {units.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.question}>
                <th scope="row">{names.question(row.question)}</th>
                {row.units.map((question, index) => (
                  <td key={units[index]?.code} data-label={units[index]?.name}>
                    <QuestionCell question={question} names={names} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FigureBox>
  );
}

function QuestionCell({ question, names }: { question: Question | null; names: Names }) {
  if (question === null || question.level === null) {
    return <span className="results-matrix__none">– {missingText(question)}</span>;
  }
  const { level, basis, n, spread } = question;
  return (
    <span className="results-matrix__cell">
      <span className={`results-matrix__level ${levelClass(level)}`}>
        {formatLevel(level)} <span className="pj-hidden">{names.level(level)}</span>
      </span>
      {spread !== null && (
        <MiniDistribution
          counts={toCounts(spread.distribution)}
          width={40}
          height={20}
          label={votesText(toCounts(spread.distribution))}
        />
      )}
      <span className="results-matrix__facts">
        {basis !== null && basisText(basis)} · n {n}
        {spread?.split === true && <strong> · {m.results_split()}</strong>}
        {spread === null && n > 0 && ` · ${m.results_hidden_short()}`}
      </span>
    </span>
  );
}

function splitSummary(rows: readonly QuestionRow[]): string {
  const count = rows.flatMap((row) => row.units).filter((row) => row?.spread?.split).length;
  return count === 0 ? m.results_questions_no_split() : m.results_questions_summary({ count });
}

function missingText(question: Question | null): string {
  if (question === null) return m.results_no_answers();
  if (!question.applicable) return m.results_not_applicable();
  return question.n === 0 ? m.results_no_answers() : m.results_no_level();
}

function cellsOf(question: Question | null): readonly FigureCell[] {
  if (question === null) return Array.from({ length: 9 }, () => m.results_no_answers());
  const { level, basis, n, spread } = question;
  const hidden = n === 0 ? missingText(question) : m.results_hidden_few();
  return [
    orWord(level, missingText(question)),
    basis === null ? missingText(question) : basisText(basis),
    n,
    ...(spread === null
      ? Array.from({ length: 6 }, () => hidden)
      : [orWord(spread.agreement, m.results_not_computable()), ...toCounts(spread.distribution)]),
  ];
}
