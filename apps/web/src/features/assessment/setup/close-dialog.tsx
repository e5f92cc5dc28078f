import type { Missing } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { Checkbox } from "../../../components/checkbox";
import { Dialog } from "../../../components/dialog";
import { ErrorText } from "../../../components/error-text";
import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import { type MissingItem, toMissingItems } from "../overview/missing-items";
import { PlaceLink, type RoundAddress } from "../overview/place-link";

type CloseDialogProps = {
  readonly round: RoundAddress;
  readonly missing: readonly Missing[];
  readonly names: Names;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (acceptMissing: boolean) => void;
};

export function CloseDialog(props: CloseDialogProps) {
  return (
    <Dialog title={m.assessment_close_title()} isOpen={props.isOpen} onClose={props.onClose}>
      {props.isOpen && <CloseForm {...props} />}
    </Dialog>
  );
}

function CloseForm({ round, missing, names, isBusy, onClose, onConfirm }: CloseDialogProps) {
  const [isAccepted, setIsAccepted] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const items = toMissingItems(missing, names);
  const blocking = items.filter(({ blocks }) => blocks);
  const acceptable = items.filter(({ blocks }) => !blocks);
  const mayClose = acceptable.length === 0 || isAccepted;
  const confirm = () => {
    setIsAsked(true);
    if (mayClose) onConfirm(acceptable.length > 0);
  };
  return (
    <>
      <p>{m.assessment_close_text()}</p>
      <MissingTexts round={round} title={m.assessment_missing_blocking()} items={blocking} />
      {blocking.length > 0 && <Callout tone="warn">{m.assessment_close_blocked()}</Callout>}
      <MissingTexts round={round} title={m.assessment_missing_acceptable()} items={acceptable} />
      {blocking.length === 0 && acceptable.length > 0 && (
        <>
          <Checkbox
            label={m.assessment_close_accept({ count: acceptable.length })}
            checked={isAccepted}
            aria-describedby="accept-fejl"
            onChange={(event) => setIsAccepted(event.target.checked)}
          />
          <ErrorText
            id="accept-fejl"
            text={isAsked && !isAccepted ? m.assessment_close_accept_needed() : null}
          />
        </>
      )}
      <div className="pj-dialog__actions">
        {blocking.length === 0 && (
          <Button variant="danger" disabled={isBusy} onClick={confirm}>
            {m.assessment_status_to_closed()}
          </Button>
        )}
        <Button variant="tertiary" onClick={onClose}>
          {m.assessment_cancel()}
        </Button>
      </div>
    </>
  );
}

type MissingTextsProps = {
  readonly round: RoundAddress;
  readonly title: string;
  readonly items: readonly MissingItem[];
};

function MissingTexts({ round, title, items }: MissingTextsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="setup-missing">
        {items.map(({ key, text, place }) => (
          <li key={key}>
            <PlaceLink round={round} place={place}>
              {text}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
