import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { formatDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

type DateConflictProps = {
  /** What stands now; null: the usual period. */
  readonly namesUntil: string | null;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export function DateConflict({ namesUntil, onKeepMine, onTakeTheirs }: DateConflictProps) {
  return (
    <Callout tone="warn" title={m.privacy_conflict_title()}>
      <p>
        {namesUntil === null
          ? m.privacy_conflict_usual()
          : m.privacy_conflict_own({ date: formatDate(namesUntil) })}
      </p>
      <div className="pj-row">
        <Button size="small" onClick={onKeepMine}>
          {m.privacy_conflict_mine()}
        </Button>
        <Button size="small" onClick={onTakeTheirs}>
          {m.privacy_conflict_theirs()}
        </Button>
      </div>
    </Callout>
  );
}
