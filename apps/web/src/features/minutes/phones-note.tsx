import { useState } from "react";
import { Button } from "../../components/button";
import { formatTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { MinutesData, Wording } from "./minutes-types";
import { useRefreshMinutes } from "./use-minutes-step";

type PhonesNoteProps = { readonly data: MinutesData; readonly wording: Wording };

/** Whether the group can read along on its phones, which it can only while the interview is open for it. */
export function PhonesNote({ data, wording }: PhonesNoteProps) {
  const refresh = useRefreshMinutes();
  const [isReading, setIsReading] = useState(false);
  const [readAt, setReadAt] = useState<Date | null>(null);
  if (wording.status === "approved" || data.assessment.status === "closed") return null;
  if (!data.isLiveOpen) {
    return <p className="pj-sub pj-no-print">{m.minutes_phones_closed()}</p>;
  }
  const isShown = wording.status === "shown";
  const read = async () => {
    setIsReading(true);
    await refresh();
    setIsReading(false);
    setReadAt(new Date());
  };
  return (
    <div className="minutes-phones pj-no-print">
      <p>{isShown ? m.minutes_phones_shown() : m.minutes_phones_open()}</p>
      {isShown && (
        <Button disabled={isReading} onClick={() => void read()}>
          {m.minutes_phones_refresh()}
        </Button>
      )}
      <span role="status" className="pj-sub">
        {readAt !== null && m.minutes_phones_fetched({ at: formatTime(readAt) })}
      </span>
    </div>
  );
}
