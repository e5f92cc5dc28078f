import { FigureBox } from "../../components/figure-box";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { formatDecimal } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { EmptyFigure } from "./empty-figure";
import type { Names } from "./names";
import type { Result } from "./results-types";
import { SplitLines } from "./split-lines";
import { toSplitRows } from "./split-rows";
import { orWord } from "./words";

type SplitFigureProps = {
  readonly result: Pick<Result, "questions">;
  readonly names: Names;
  readonly title?: string;
};

export function SplitFigure({ result, names, title = m.results_split_title() }: SplitFigureProps) {
  const isNarrow = useMediaQuery(NARROW);
  const rows = toSplitRows(result);
  const [first] = rows;
  if (first === undefined) {
    return <EmptyFigure title={title}>{m.results_split_none()}</EmptyFigure>;
  }
  return (
    <FigureBox
      title={title}
      subtitle={m.results_split_subtitle()}
      summary={m.results_split_summary({
        count: rows.length,
        question: names.question(first.question),
        unit: names.unit(first.unit),
        agreement: formatDecimal(first.agreement, 2),
      })}
      columns={[
        { header: m.results_column_question() },
        { header: m.results_column_unit() },
        { header: m.results_column_theme() },
        { header: m.results_column_level(), decimals: 1 },
        { header: m.results_column_answers() },
        { header: m.results_column_agreement(), decimals: 2 },
        { header: m.results_column_role_gap(), decimals: 1 },
        ...[1, 2, 3, 4, 5].map((level) => ({ header: m.results_column_votes({ level }) })),
      ]}
      rows={rows.map((row) => [
        names.question(row.question),
        names.unit(row.unit),
        names.theme(names.themeOf(row.question)),
        orWord(row.level, m.results_no_number()),
        row.n,
        orWord(row.agreement, m.results_not_computable()),
        orWord(row.roleGap, m.results_not_computable()),
        ...row.counts,
      ])}
    >
      <SplitLines rows={rows} names={names} isNarrow={isNarrow} />
    </FigureBox>
  );
}
