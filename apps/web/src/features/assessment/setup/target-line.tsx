import type { ReactNode } from "react";
import { LevelSwatch } from "../../../components/level-swatch";
import { m } from "../../../paraglide/messages";
import { targetWord } from "../level-words";
import type { Names } from "../names";
import type { Target } from "./setup-types";

type TargetLineProps = {
  readonly target: Target | null;
  readonly names: Names;
  /** Whom the target is for, where there is more than one. */
  readonly label: string | null;
  readonly children: ReactNode;
};

export function TargetLine({ target, names, label, children }: TargetLineProps) {
  return (
    <div className="setup-line">
      <div className="setup-line__words">
        {label !== null && <p className="setup-line__label">{label}</p>}
        {target === null ? (
          <p className="pj-sub">{m.assessment_target_none()}</p>
        ) : (
          <>
            <LevelSwatch level={target.level} word={targetWord(target.level, names.levels)} />
            <p className="setup-line__reason">{target.reason}</p>
            <p className="pj-sub">
              {target.approvedBy === ""
                ? m.assessment_target_not_approved()
                : m.assessment_target_approved({ name: target.approvedBy })}
            </p>
          </>
        )}
      </div>
      {children}
    </div>
  );
}
