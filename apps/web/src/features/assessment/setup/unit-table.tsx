import type { Unit } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { formatCount, formatDate, formatPercent } from "../../../lib/formatters";
import { today } from "../../../lib/today";
import { m } from "../../../paraglide/messages";
import { shareOf, toggleUnit, type UnitChoice } from "./measured-units";
import { orderUnits } from "./order-units";
import "../../../components/data-table.css";

type UnitTableProps = {
  readonly units: readonly Unit[];
  readonly choice: UnitChoice;
  readonly wrong: ReadonlySet<string>;
  readonly isClosed: boolean;
  readonly onChange: (choice: UnitChoice) => void;
};

export function UnitTable({ units, choice, wrong, isClosed, onChange }: UnitTableProps) {
  const day = today();
  const [showsAll, setShowsAll] = useState(false);
  const all = orderUnits(units).filter(
    ({ unit }) => choice[unit.id] !== undefined || unit.validTo === null || unit.validTo >= day,
  );
  const few = all.filter(({ unit, depth }) => depth === 0 || choice[unit.id] !== undefined);
  const rows = showsAll ? all : few;
  const more = all.length - few.length;
  return (
    <>
      <table className="pj-table setup-units">
        <caption className="pj-hidden">{m.assessment_units_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.assessment_units_column()}</th>
            <th scope="col" className="pj-end">
              {m.assessment_units_headcount()}
            </th>
            <th scope="col" className="pj-end">
              {m.assessment_units_weight()}
            </th>
            <th scope="col" className="pj-end">
              {m.assessment_units_share()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, depth }) => (
            <tr key={unit.id}>
              <th scope="row">
                <label className={`setup-units__choice is-depth-${Math.min(depth, 3)}`}>
                  <input
                    type="checkbox"
                    checked={choice[unit.id] !== undefined}
                    disabled={isClosed}
                    onChange={() => onChange(toggleUnit(choice, unit.id))}
                  />
                  <span>
                    {unit.name}
                    {unit.validTo !== null && unit.validTo < day && (
                      <span className="pj-sub">
                        {" "}
                        {m.assessment_closed_unit({ date: formatDate(unit.validTo) })}
                      </span>
                    )}
                  </span>
                </label>
              </th>
              <td className="pj-end">{formatCount(unit.headcount)}</td>
              <td className="pj-end">
                <WeightField
                  unit={unit}
                  choice={choice}
                  isWrong={wrong.has(unit.id)}
                  isClosed={isClosed}
                  onChange={onChange}
                />
              </td>
              <td className="pj-end">
                {choice[unit.id] === undefined ? "" : formatPercent(shareOf(choice, unit.id))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll
            ? m.assessment_units_show_fewer()
            : m.assessment_units_show_all({ count: more })}
        </Button>
      )}
    </>
  );
}

type WeightFieldProps = Pick<UnitTableProps, "choice" | "isClosed" | "onChange"> & {
  readonly unit: Unit;
  readonly isWrong: boolean;
};

function WeightField({ unit, choice, isWrong, isClosed, onChange }: WeightFieldProps) {
  const weight = choice[unit.id];
  if (weight === undefined) return null;
  const errorId = `vaegt-${unit.id}`;
  return (
    <>
      <input
        className="pj-input setup-units__weight"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={m.assessment_units_weight_for({ name: unit.name })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? errorId : undefined}
        disabled={isClosed}
        value={weight}
        onChange={(event) => onChange({ ...choice, [unit.id]: event.target.value })}
      />
      {isWrong && (
        <span className="setup-units__error" id={errorId}>
          {m.assessment_units_weight_error()}
        </span>
      )}
    </>
  );
}
