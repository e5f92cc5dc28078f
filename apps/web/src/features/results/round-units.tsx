import { FigureBox } from "../../components/figure-box";
import { formatDecimal } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { nameUnits } from "./name-units";
import type { Names } from "./names";
import type { Result } from "./results-types";
import type { Change, RoundRow } from "./round-rows";
import { unitsSummary } from "./rounds-text";
import { orWord } from "./words";
import "./round-units.css";

type RoundUnitsProps = {
  readonly rows: readonly RoundRow[];
  readonly before: Result;
  readonly after: Result;
  readonly names: Names;
};

/** The change in every forvaltning and theme, with the two levels it comes from. */
export function RoundUnits({ rows, before, after, names }: RoundUnitsProps) {
  const nameOf = nameUnits(after, before);
  const units = rows[0]?.units.map(({ unit }) => unit) ?? [];
  return (
    <div className="pj-section">
      <FigureBox
        title={m.results_rounds_units_title()}
        summary={unitsSummary(rows, { nameOf, names })}
        hasPng={false}
        columns={[
          { header: m.results_column_theme() },
          { header: m.results_column_unit() },
          { header: before.assessment.name, decimals: 2 },
          { header: after.assessment.name, decimals: 2 },
          { header: m.results_column_change(), decimals: 2 },
        ]}
        rows={rows.flatMap((row) =>
          row.units.map((unit) => [
            names.theme(row.theme),
            nameOf(unit.unit),
            orWord(unit.before, m.results_no_number()),
            orWord(unit.after, m.results_no_number()),
            orWord(unit.change, m.results_not_comparable()),
          ]),
        )}
      >
        <table className="pj-table results-changes">
          <caption className="pj-hidden">{m.results_rounds_units_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.results_column_theme()}</th>
              {units.map((unit) => (
                <th key={unit} scope="col" className="pj-end">
                  {nameOf(unit)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.theme}>
                <th scope="row">{names.theme(row.theme)}</th>
                {row.units.map((unit) => (
                  <td key={unit.unit} className="pj-end" data-label={nameOf(unit.unit)}>
                    <ChangeCell change={unit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </FigureBox>
    </div>
  );
}

function ChangeCell({ change: { before, after, change } }: { change: Change }) {
  const past = before === null ? m.results_no_number() : formatDecimal(before, 2);
  const now = after === null ? m.results_no_number() : formatDecimal(after, 2);
  if (before === null && after === null) return <span className="pj-sub">{now}</span>;
  const sign = (change ?? 0) < 0 ? "−" : "+";
  return (
    <span>
      {change !== null && (
        <b>{`${change === 0 ? "" : sign}${formatDecimal(Math.abs(change), 2)}`}</b>
      )}{" "}
      <span className="pj-sub">
        {past} → {now}
      </span>
    </span>
  );
}
