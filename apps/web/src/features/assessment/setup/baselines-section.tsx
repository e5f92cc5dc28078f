import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { BaselineForm } from "./baseline-form";
import { BaselineLine } from "./baseline-line";
import type { SectionProps } from "./setup-types";

const NEW = "";

export function BaselinesSection(props: SectionProps) {
  const { round, setup, outline, isClosed } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const { previous } = setup.assessment;
  const order = outline.themes.map(({ id }) => id);
  const baselines = setup.baselines.toSorted(
    (left, right) => order.indexOf(left.themeId) - order.indexOf(right.themeId),
  );
  return (
    <>
      <p>
        {previous === null
          ? m.assessment_baseline_no_previous()
          : m.assessment_baseline_previous({ name: previous.name })}{" "}
        {previous !== null && (
          <Link
            to="/kommuner/$kommunekode/maalinger/$slug/resultater/runder"
            params={round}
            search={{ mod: previous.slug }}
          >
            {m.assessment_baseline_compare()}
          </Link>
        )}
      </p>
      <h3>{m.assessment_baseline_typed()}</h3>
      {baselines.length === 0 && <p className="pj-sub">{m.assessment_baseline_none()}</p>}
      <ul className="setup-rows">
        {baselines.map((baseline) => (
          <li className="setup-row" key={baseline.themeId}>
            {editing === baseline.themeId ? (
              <BaselineForm {...props} baseline={baseline} onDone={() => setEditing(null)} />
            ) : (
              <BaselineLine
                {...props}
                baseline={baseline}
                onEdit={() => setEditing(baseline.themeId)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === NEW && (
        <BaselineForm {...props} baseline={null} onDone={() => setEditing(null)} />
      )}
      {!isClosed && editing === null && baselines.length < order.length && (
        <Button size="small" onClick={() => setEditing(NEW)}>
          {m.assessment_baseline_add()}
        </Button>
      )}
    </>
  );
}
