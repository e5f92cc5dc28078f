import type { StateCounts } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../components/button";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { Progress } from "../../components/progress";
import { SaveState } from "../../components/save-state";
import { m } from "../../paraglide/messages";
import { countText } from "./count-text";
import type { Decisions } from "./use-decisions";

type ReadingBarProps = {
  readonly counts: StateCounts;
  readonly decisions: Decisions;
  readonly mayDecide: boolean;
};

/** How far the confirming has come, and whether it is saved. */
export function ReadingBar({ counts, decisions, mayDecide }: ReadingBarProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { confirmed, total, suggested, rejected } = counts;
  const label =
    rejected === 0
      ? m.strategy_progress({ confirmed, total })
      : m.strategy_progress_rejected({ confirmed, total, rejected });
  return (
    <div className="strategy-bar">
      <Progress label={label} value={confirmed} max={total} />
      <div className="strategy-bar__row">
        <SaveState status={decisions.status} />
        {suggested > 0 && mayDecide && (
          <Button size="small" onClick={() => setIsAsking(true)}>
            {m.strategy_confirm_rest()}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={m.strategy_confirm_rest_title()}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        confirmLabel={m.strategy_confirm_rest()}
        onConfirm={() => {
          setIsAsking(false);
          decisions.confirmBranch(null);
        }}
      >
        <p>{m.strategy_confirm_rest_text({ count: countText(suggested) })}</p>
      </ConfirmDialog>
    </div>
  );
}
