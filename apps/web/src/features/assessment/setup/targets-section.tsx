import { useState } from "react";
import { m } from "../../../paraglide/messages";
import type { TargetEdit, TargetsProps } from "./setup-types";
import { ThemeTargets } from "./theme-targets";

export function TargetsSection(props: TargetsProps) {
  const { setup, outline } = props;
  const [edit, setEdit] = useState<TargetEdit | null>(null);
  const withTarget = new Set(
    setup.targets.flatMap(({ themeId, unitId }) => (unitId === null ? [themeId] : [])),
  );
  return (
    <>
      <p className="pj-sub setup-note" role="status">
        {m.assessment_targets_count({ count: withTarget.size, total: outline.themes.length })}
      </p>
      <ul className="setup-rows">
        {outline.themes.map(({ id }) => (
          <ThemeTargets key={id} {...props} themeId={id} edit={edit} onEdit={setEdit} />
        ))}
      </ul>
    </>
  );
}
