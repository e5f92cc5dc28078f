import { formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { bandText, evidenceText } from "./confidence-text";
import { LadderStep } from "./ladder-step";
import type { Confidence } from "./results-types";
import { roleText } from "./words";

type CellTrustProps = {
  readonly unit: string;
  readonly theme: string;
  readonly confidence: Confidence | null;
};

/** Band, roles and evidence behind one cell; they arrive later than the sum. */
export function CellTrust({ unit, theme, confidence }: CellTrustProps) {
  const isHere = (row: { readonly unit: string; readonly theme: string }) =>
    row.unit === unit && row.theme === theme;
  const cell = confidence?.cells.find(isHere);
  const roles = confidence?.roles.find(isHere);
  if (cell === undefined) return null;
  const missing = roles?.missing ?? [];
  return (
    <LadderStep title={m.results_step_trust()}>
      <p>{m.results_band_of({ band: bandText(cell.band, cell.reason) })}</p>
      <p>
        {roles?.unknown !== undefined
          ? m.results_roles_unknown({ count: roles.unknown })
          : missing.length === 0
            ? m.results_roles_all()
            : m.results_roles_missing({ roles: formatList(missing.map(roleText)) })}
      </p>
      <p>{evidenceText(cell.evidence)}</p>
    </LadderStep>
  );
}
