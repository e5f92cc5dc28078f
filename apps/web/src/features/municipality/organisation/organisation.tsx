import type { Unit } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { today } from "../../../lib/today";
import { useMay } from "../../../lib/use-may";
import { m } from "../../../paraglide/messages";
import { isClosed, toUnitTree } from "./to-unit-tree";
import { UnitDialog } from "./unit-dialog";
import { UnitList } from "./unit-list";
import type { UnitTask } from "./unit-task";
import { useUnitActions } from "./use-unit-actions";
import "./organisation.css";

type OrganisationProps = { readonly kommunekode: string; readonly units: readonly Unit[] };

export function Organisation({ kommunekode, units }: OrganisationProps) {
  const [task, setTask] = useState<UnitTask | null>(null);
  const mayEdit = useMay("unit.save", kommunekode);
  const [showsClosed, setShowsClosed] = useState(false);
  const actions = useUnitActions({
    kommunekode,
    units,
    onClose: (unit) => setTask({ kind: "edit", unit, focus: "validTo" }),
  });
  const day = today();
  const closed = units.filter((unit) => isClosed(unit, day));
  const shown = showsClosed ? units : units.filter((unit) => !isClosed(unit, day));
  const addTop = () => setTask({ kind: "add", parentId: null });

  return (
    <section className="organisation pj-section" aria-labelledby="organisation">
      <div className="organisation-head">
        <h2 id="organisation">{m.municipality_units_title()}</h2>
        {mayEdit && units.length > 0 && (
          <Button onClick={addTop}>{m.municipality_unit_add()}</Button>
        )}
      </div>
      <p className="organisation-lead">{m.municipality_units_lead()}</p>
      {units.length === 0 ? (
        <EmptyState
          title={m.municipality_units_empty_title()}
          action={mayEdit && <Button onClick={addTop}>{m.municipality_unit_add_first()}</Button>}
        >
          {mayEdit && m.municipality_units_empty_text()}
        </EmptyState>
      ) : (
        <UnitList
          nodes={toUnitTree(shown)}
          units={units}
          actions={actions}
          mayEdit={mayEdit}
          onTask={setTask}
        />
      )}
      {closed.length > 0 && (
        <Button
          size="small"
          variant="tertiary"
          aria-pressed={showsClosed}
          onClick={() => setShowsClosed(!showsClosed)}
        >
          {showsClosed
            ? m.municipality_units_closed_hide()
            : m.municipality_units_closed_show({ count: closed.length })}
        </Button>
      )}
      <UnitDialog
        kommunekode={kommunekode}
        units={units}
        task={task}
        onClose={() => setTask(null)}
      />
    </section>
  );
}
