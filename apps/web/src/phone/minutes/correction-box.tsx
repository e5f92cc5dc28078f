import { useEffect, useId, useRef } from "react";
import { m } from "../../paraglide/messages";
import { textForFailure } from "../read-failure";
import type { Corrections } from "./use-corrections";

type CorrectionBoxProps = {
  /** The question's id, or empty for the whole. */
  readonly about: string;
  /** What it is called, for who hears the buttons and does not see where they stand. */
  readonly title: string;
  readonly isApproved: boolean;
  readonly corrections: Corrections;
};

const MOST = 2000;

/** A correction to one question: proposed, written, sent. What is written is never lost, and nobody's name is on it. */
export function CorrectionBox({ about, title, isApproved, corrections }: CorrectionBoxProps) {
  const { drafts, sending, open, close } = corrections;
  const draft = drafts[about];
  const said = sending[about];
  const isOpen = draft?.isOpen === true;
  const next = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  // What was pressed is gone: one goes on in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the opening and closing that moves the focus
  useEffect(() => {
    if (next.current) (field.current ?? button.current)?.focus();
    next.current = false;
  }, [isOpen]);

  if (isApproved) return draft === undefined ? null : <Unsent text={draft.text} />;
  return (
    <div className="ph-correct">
      <p role="status" className={said === "sent" ? "ph-sent" : "pj-hidden"}>
        {said === "sent" && m.phone_minutes_sent()}
      </p>
      {!isOpen && (
        <button
          ref={button}
          type="button"
          className="ph-quiet"
          onClick={() => {
            next.current = true;
            open(about);
          }}
        >
          {draft === undefined ? m.phone_minutes_propose() : m.phone_minutes_propose_on()}
          <span className="pj-hidden"> {title}</span>
        </button>
      )}
      {isOpen && (
        <CorrectionForm
          field={field}
          about={about}
          corrections={corrections}
          onSend={() => {
            next.current = true;
          }}
          onClose={() => {
            next.current = true;
            close(about);
          }}
        />
      )}
    </div>
  );
}

type CorrectionFormProps = Pick<CorrectionBoxProps, "about" | "corrections"> & {
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
  readonly onSend: () => void;
  readonly onClose: () => void;
};

function CorrectionForm({ field, about, corrections, onSend, onClose }: CorrectionFormProps) {
  const id = useId();
  const { drafts, sending, write, send } = corrections;
  const text = drafts[about]?.text ?? "";
  const said = sending[about];
  const isSending = said === "sending";
  const failure = isSending || said === "sent" || said === undefined ? null : said;
  const isEmpty = text.trim() === "";
  return (
    <form
      className="ph-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return field.current?.focus();
        onSend();
        send(about);
      }}
    >
      <label className="ph-label" htmlFor={id}>
        {m.phone_minutes_what()}
      </label>
      <p id={`${id}-hint`} className="ph-hint">
        {m.phone_minutes_hint()}
      </p>
      <textarea
        ref={field}
        id={id}
        className="ph-area"
        rows={4}
        maxLength={MOST}
        value={text}
        aria-describedby={failure === null ? `${id}-hint` : `${id}-problem ${id}-hint`}
        onChange={({ target }) => write(about, target.value)}
      />
      <p id={`${id}-problem`} className="ph-problem" role="alert">
        {failure !== null && toProblem(failure)}
      </p>
      <div className="ph-pair">
        <button type="submit" className="ph-button" aria-disabled={isSending || isEmpty}>
          {toSend(isSending, failure !== null)}
        </button>
        <button type="button" className="ph-button ph-button--plain" onClick={onClose}>
          {m.phone_minutes_close()}
        </button>
      </div>
    </form>
  );
}

function toSend(isSending: boolean, hasFailed: boolean): string {
  if (isSending) return m.phone_minutes_sending();
  return hasFailed ? m.phone_minutes_again() : m.phone_minutes_send();
}

function toProblem(failure: Parameters<typeof textForFailure>[0]): string {
  return failure === "unreached" ? m.phone_minutes_unsent() : textForFailure(failure);
}

function Unsent({ text }: { readonly text: string }) {
  return (
    <div className="ph-notice ph-unsent">
      <p>{m.phone_minutes_too_late()}</p>
      <p className="ph-kept">{text}</p>
    </div>
  );
}
