import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { EmptyState } from "../../../components/empty-state";
import { LinkButton } from "../../../components/link-button";
import { textForError } from "../../../lib/error-texts";
import { formatList } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import { ConflictNotice } from "./conflict-notice";
import { lackHeadcount } from "./measured-units";
import type { SectionProps } from "./setup-types";
import { UnitTable } from "./unit-table";
import { useMeasuredUnits } from "./use-measured-units";

export function UnitsSection({ round, setup, isClosed }: SectionProps) {
  const { units } = setup;
  const state = useMeasuredUnits(round, setup);
  const { choice, conflict, error } = state;
  const lacking = lackHeadcount(choice, units);
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? unitId;
  const count = Object.keys(choice).length;
  if (units.length === 0) {
    return (
      <EmptyState
        title={m.assessment_units_none_title()}
        action={
          !isClosed && (
            <LinkButton
              to="/kommuner/$kommunekode"
              params={{ kommunekode: round.kommunekode }}
              hash="organisation"
            >
              {m.assessment_units_enter()}
            </LinkButton>
          )
        }
      >
        {m.assessment_units_none_text()}
      </EmptyState>
    );
  }
  return (
    <div className="setup-stack">
      {!isClosed && (
        <div className="pj-row">
          {count === 0 && (
            <Button size="small" onClick={state.chooseDepartments}>
              {m.assessment_units_all_departments()}
            </Button>
          )}
          <Button size="small" disabled={count === 0} onClick={state.weighEqually}>
            {m.assessment_units_equal()}
          </Button>
          <Button
            size="small"
            disabled={count === 0 || lacking.length > 0}
            onClick={state.weighByHeadcount}
          >
            {m.assessment_units_by_headcount()}
          </Button>
        </div>
      )}
      {!isClosed && lacking.length > 0 && (
        <p className="pj-sub setup-note">
          {m.assessment_units_lacks_headcount({
            names: formatList(lacking.map(({ name }) => name)),
          })}
        </p>
      )}
      <UnitTable
        units={units}
        choice={choice}
        wrong={state.wrong}
        isClosed={isClosed}
        onChange={state.change}
      />
      {conflict && (
        <ConflictNotice
          theirs={formatList(conflict.map(({ unitId }) => nameOf(unitId)))}
          onKeepMine={state.keepMine}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      {error && <Callout tone="error">{textForError(error)}</Callout>}
      {!isClosed && !conflict && (
        <div className="pj-row">
          <Button disabled={!state.isChanged || state.isSaving} onClick={state.submit}>
            {error ? m.assessment_try_again() : m.assessment_units_save()}
          </Button>
          <span className="pj-sub" role="status">
            {state.isSaving && m.assessment_saving()}
            {!state.isSaving && state.isChanged && m.assessment_unsaved()}
          </span>
        </div>
      )}
    </div>
  );
}
