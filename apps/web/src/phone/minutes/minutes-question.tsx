import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { SeatMinutes } from "../phone-client";
import { CorrectionBox } from "./correction-box";
import { MinutesSaid } from "./minutes-said";
import type { Corrections } from "./use-corrections";
import { agreementText, listVoteLines, short } from "./vote-lines";

type MinutesQuestionProps = {
  readonly minutes: SeatMinutes;
  readonly question: SeatMinutes["body"]["questions"][number];
  readonly corrections: Corrections;
};

/** One question as the minutes have it, and the way to correct it. */
export function MinutesQuestion({ minutes, question, corrections }: MinutesQuestionProps) {
  const { id, basis, rationale, votes } = question;
  const title = toLocalText(question.title);
  const agreement = agreementText(question);
  return (
    <section className="ph-minute" aria-labelledby={`minutes-${id}`}>
      <div>
        <p className="ph-eyebrow">{toLocalText(question.theme)}</p>
        <h2 id={`minutes-${id}`}>{title}</h2>
        {minutes.changed.includes(id) && (
          <p className="ph-changed">{m.phone_minutes_changed({ number: minutes.number - 1 })}</p>
        )}
      </div>
      <Level minutes={minutes} level={question.level} />
      {basis !== null && (
        <p className="ph-hint">
          {basis === "consensus" ? m.minutes_basis_consensus() : m.minutes_basis_median()}
        </p>
      )}
      {agreement !== null && <p>{agreement}</p>}
      {rationale !== "" && (
        <p className="ph-kept">
          <b>{m.minutes_rationale()}</b> {rationale}
        </p>
      )}
      <MinutesSaid {...question} />
      {votes.length > 0 && (
        <details className="ph-details">
          <summary>{m.phone_minutes_votes()}</summary>
          <ul className="ph-findings">
            {listVoteLines(question).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <CorrectionBox
        about={id}
        title={title}
        isApproved={minutes.status === "approved"}
        corrections={corrections}
      />
    </section>
  );
}

type LevelProps = { readonly minutes: SeatMinutes; readonly level: number | null };

function Level({ minutes, level }: LevelProps) {
  if (level === null) return <p className="ph-hint">{m.minutes_no_level()}</p>;
  const word = minutes.levels.find((known) => known.level === level)?.word;
  return (
    <p className={`ph-level ph-fill-${Math.floor(level)}`}>
      <b>{short(level)}</b>
      {word !== undefined && <span>{toLocalText(word)}</span>}
    </p>
  );
}
