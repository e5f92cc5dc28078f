import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { m } from "../../../paraglide/messages";

type ConflictNoticeProps = {
  /** What is kept now, so that both can be seen before one is chosen. */
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export function ConflictNotice({ theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  return (
    <Callout tone="warn" title={m.assessment_conflict_title()}>
      <p>
        <b>{m.assessment_conflict_theirs()}:</b> {theirs}
      </p>
      <p>{m.assessment_conflict_text()}</p>
      <div className="pj-row">
        <Button size="small" onClick={onKeepMine}>
          {m.assessment_conflict_keep_mine()}
        </Button>
        <Button size="small" onClick={onTakeTheirs}>
          {m.assessment_conflict_take_theirs()}
        </Button>
      </div>
    </Callout>
  );
}
