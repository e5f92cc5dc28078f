import { Tag } from "../../components/tag";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import { CorrectionAnswer } from "./correction-answer";
import { CorrectionForm } from "./correction-form";
import type { Correction, MinutesAddress, MinutesData, Wording } from "./minutes-types";
import { correctionStatusText } from "./minutes-words";

type CorrectionListProps = {
  readonly address: MinutesAddress;
  readonly data: MinutesData;
  readonly wording: Wording;
  readonly isLatest: boolean;
};

/** What the group wants changed in this wording, each with its answer. Nobody's name is on them. */
export function CorrectionList({ address, data, wording, isLatest }: CorrectionListProps) {
  const isOpen = isLatest && wording.status === "shown" && data.assessment.status !== "closed";
  if (wording.corrections.length === 0 && !isOpen) return null;
  return (
    <section className="minutes-corrections pj-no-print" aria-labelledby="minutes-corrections">
      <h2 id="minutes-corrections">{m.minutes_corrections()}</h2>
      {wording.corrections.length === 0 ? (
        <p>{m.minutes_no_corrections()}</p>
      ) : (
        <ul className="minutes-corrections__list">
          {wording.corrections.map((correction) => (
            <li key={correction.id}>
              <p className="minutes-corrections__head">
                <strong>{aboutText(data, correction)}</strong>
                <Tag tone={correction.status === "open" ? "warn" : "plain"}>
                  {correctionStatusText(correction.status)}
                </Tag>
              </p>
              <p>{correction.text}</p>
              {correction.answer !== "" && (
                <p className="pj-sub">{m.minutes_answer({ answer: correction.answer })}</p>
              )}
              {isOpen && (
                <CorrectionAnswer
                  key={correction.version}
                  address={address}
                  correction={correction}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <CorrectionForm address={address} data={data} />}
    </section>
  );
}

function aboutText({ questions }: MinutesData, { questionId }: Correction): string {
  const question = questions.find(({ id }) => id === questionId);
  return question === undefined ? m.minutes_general() : toLocalText(question.title);
}
