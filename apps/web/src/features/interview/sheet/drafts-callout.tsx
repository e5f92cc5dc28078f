import { useState } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { formatDateTime } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { stillUnsaved } from "../save/drafts";
import { describeValue } from "./describe-value";
import { useSheet } from "./sheet-context";
import { dropDrafts, readDrafts } from "./sheet-sessions";
import { textOf } from "./sheet-value";
import "./drafts-callout.css";

/** What was written before the page was closed or reloaded and never reached the server, offered back. */
export function DraftsCallout() {
  const { address, session, model, isReadOnly } = useSheet();
  const [drafts, setDrafts] = useState(() =>
    stillUnsaved(readDrafts(address), session.queue.state().fields),
  );
  if (drafts.length === 0) return null;
  const questions = new Map(
    model.themes.flatMap(({ questions }) => questions).map(({ id, title }) => [id, title]),
  );
  const forget = () => {
    dropDrafts(address);
    setDrafts([]);
  };
  const saveAll = () => {
    for (const { key, value, version } of drafts) {
      session.queue.edit({ key, value, delay: 0, seenVersion: version });
    }
    forget();
  };
  return (
    <div className="interview-drafts">
      <Callout tone="warn" title={m.interview_drafts_title({ count: drafts.length })}>
        <ul>
          {drafts.map(({ key, value, writtenAt }) => {
            const title = questions.get(value.questionId ?? "");
            return (
              <li key={key}>
                <b>{title && toLocalText(title)}</b> {describeValue(value, model)}
                {textOf(value) !== "" && <q>{textOf(value)}</q>}
                <span className="pj-sub">
                  {m.interview_drafts_written({ time: formatDateTime(writtenAt) })}
                </span>
              </li>
            );
          })}
        </ul>
        <div className="pj-row">
          {!isReadOnly && (
            <Button size="small" variant="primary" onClick={saveAll}>
              {m.interview_drafts_save()}
            </Button>
          )}
          <Button size="small" variant="tertiary" onClick={forget}>
            {m.interview_drafts_drop()}
          </Button>
        </div>
      </Callout>
    </div>
  );
}
