import { useState } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { Dialog } from "../../../components/dialog";
import { m } from "../../../paraglide/messages";
import { ChangeItem, formatMoment } from "./change-item";
import type { SheetModel } from "./sheet-context";
import type { SheetData, SheetFields } from "./sheet-fields";
import type { OpenSheet } from "./sheet-sessions";
import { useUnsent } from "./use-unsent";
import "./queue-button.css";

type UnsentCalloutProps = {
  readonly session: OpenSheet;
  readonly fields: SheetFields;
  readonly data: SheetData;
  readonly model: SheetModel;
  readonly isReadOnly: boolean;
};

/** After a crash or a closed browser: what did not reach the server, and the person's choice of what to do about it. */
export function UnsentCallout({ session, fields, data, model, isReadOnly }: UnsentCalloutProps) {
  const { rows, sendAll, remove } = useUnsent(session, fields);
  const [isOpen, setIsOpen] = useState(false);
  const times = rows.flatMap(({ unsent }) => unsent.editedAt ?? []);
  const since = times.reduce<Date | null>((first, at) => (first && first < at ? first : at), null);
  if (rows.length === 0) return null;
  const time = since === null ? "" : formatMoment(since);
  const sendButton = (
    <Button variant="primary" size="small" onClick={() => sendAll(rows)}>
      {m.offline_send_them()}
    </Button>
  );
  return (
    <div className="interview-unsent">
      <Callout tone="warn" title={m.offline_unsent_title({ count: rows.length, time })}>
        <p>{isReadOnly ? m.offline_unsent_read_only() : m.offline_unsent_text()}</p>
        <div className="pj-row">
          {!isReadOnly && sendButton}
          <Button size="small" onClick={() => setIsOpen(true)}>
            {m.offline_see_them()}
          </Button>
        </div>
      </Callout>
      <Dialog
        title={m.offline_list_title()}
        isOpen={isOpen}
        isWide
        onClose={() => setIsOpen(false)}
      >
        <ul className="interview-changes">
          {rows.map((each) => (
            <li key={`${each.row.tab} ${each.row.key}`}>
              <ChangeItem {...each.unsent} model={model} participants={data.participants}>
                <Button variant="tertiary" size="small" onClick={() => remove(each)}>
                  {m.offline_remove_change()}
                </Button>
              </ChangeItem>
            </li>
          ))}
        </ul>
        <div className="pj-dialog__actions">
          {!isReadOnly && sendButton}
          <Button size="small" onClick={() => setIsOpen(false)}>
            {m.components_close()}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
