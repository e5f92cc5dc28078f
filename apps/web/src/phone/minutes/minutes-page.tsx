import { useState } from "react";
import { formatDate } from "../../lib/formatters";
import { presentText } from "../../lib/present-text";
import { m } from "../../paraglide/messages";
import { Heading } from "../heading";
import type { LiveQuestion, SeatMinutes } from "../phone-client";
import { textForFailure } from "../read-failure";
import { CorrectionBox } from "./correction-box";
import { WHOLE } from "./drafts";
import { MinutesQuestion } from "./minutes-question";
import { MinutesSaid } from "./minutes-said";
import { ToQuestion } from "./to-question";
import type { Corrections } from "./use-corrections";
import type { ReadMinutes } from "./use-minutes";

type MinutesPageProps = {
  readonly interview: string;
  readonly question: LiveQuestion | null;
  readonly minutes: ReadMinutes;
  readonly corrections: Corrections;
  readonly onQuestion: () => void;
};

/** The minutes as the group reads them on its phones. */
export function MinutesPage({ minutes, question, onQuestion, ...rest }: MinutesPageProps) {
  const { read, failure, again } = minutes;
  return (
    <article className="ph-question">
      {question !== null && <ToQuestion question={question} onQuestion={onQuestion} />}
      {read !== null && <Wording key="wording" {...rest} read={read} />}
      {read === null && (
        <div className="ph-calm">
          <Heading>{m.phone_minutes_title()}</Heading>
          <p role="status">
            {failure === null ? m.phone_minutes_reading() : textForFailure(failure)}
          </p>
          {failure !== null && (
            <button type="button" className="ph-button" onClick={again}>
              {m.phone_minutes_again()}
            </button>
          )}
        </div>
      )}
    </article>
  );
}

type WordingProps = Pick<MinutesPageProps, "interview" | "corrections"> & {
  readonly read: SeatMinutes;
};

function Wording({ interview, read, corrections }: WordingProps) {
  const { number, body, isHeldBack } = read;
  const standing = `${number} ${read.status}`;
  const [seen, setSeen] = useState(standing);
  const isApproved = read.status === "approved";
  return (
    <>
      <div>
        <Heading key={seen}>{m.phone_minutes_title()}</Heading>
        <p className="ph-eyebrow">
          {interview} · {m.phone_minutes_wording({ number })}
        </p>
      </div>
      <Status read={read} />
      <p>
        <b>{m.minutes_participants()}</b> {presentText(body)}
      </p>
      {isHeldBack && <p className="ph-hint">{m.phone_minutes_held_back()}</p>}
      {body.questions.map((each) => (
        <MinutesQuestion key={each.id} minutes={read} question={each} corrections={corrections} />
      ))}
      <section className="ph-minute" aria-labelledby="minutes-whole">
        <h2 id="minutes-whole">{m.minutes_general()}</h2>
        {read.changed.includes(null) && (
          <p className="ph-changed">{m.phone_minutes_changed({ number: number - 1 })}</p>
        )}
        <MinutesSaid {...body.general} />
        <CorrectionBox
          about={WHOLE}
          title={m.phone_minutes_whole()}
          isApproved={isApproved}
          corrections={corrections}
        />
      </section>
      <Elsewhere read={read} corrections={corrections} />
      {standing !== seen && (
        <div className={isApproved ? "ph-news ph-news--good" : "ph-news"}>
          <p>{newsText(isApproved, corrections.isWriting)}</p>
          <button
            type="button"
            className="ph-button ph-button--plain"
            onClick={() => setSeen(standing)}
          >
            {m.phone_minutes_from_top()}
          </button>
        </div>
      )}
    </>
  );
}

function Status({ read }: { readonly read: SeatMinutes }) {
  const { approvedAt, approvedBy } = read;
  if (approvedAt === null) return <p className="ph-notice">{m.phone_minutes_read()}</p>;
  const at = formatDate(approvedAt);
  return (
    <p className="ph-notice ph-notice--good">
      {approvedBy === "facilitator"
        ? m.phone_minutes_approved_facilitator({ at })
        : m.phone_minutes_approved_group({ at })}
    </p>
  );
}

/** What was being written of questions the wording does not have now. */
function Elsewhere({ read, corrections }: Pick<WordingProps, "read" | "corrections">) {
  const known = new Set([WHOLE, ...read.body.questions.map(({ id }) => id)]);
  const left = Object.keys(corrections.drafts).filter((about) => !known.has(about));
  if (left.length === 0) return null;
  return (
    <section className="ph-minute" aria-labelledby="minutes-elsewhere">
      <h2 id="minutes-elsewhere">{m.phone_minutes_elsewhere()}</h2>
      {left.map((about) => (
        <CorrectionBox
          key={about}
          about={about}
          title={m.phone_minutes_elsewhere()}
          isApproved={read.status === "approved"}
          corrections={corrections}
        />
      ))}
    </section>
  );
}

function newsText(isApproved: boolean, isWriting: boolean): string {
  if (isApproved) return m.phone_minutes_news_approved();
  return isWriting ? m.phone_minutes_news_writing() : m.phone_minutes_news();
}
