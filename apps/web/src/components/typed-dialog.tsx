import { type FormEvent, type ReactNode, useState } from "react";
import { m } from "../paraglide/messages";
import { Button } from "./button";
import { Callout } from "./callout";
import { Dialog } from "./dialog";
import { TextField } from "./text-field";

type TypedDialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What will go, and that it cannot be undone. */
  readonly children: ReactNode;
  /** What must be typed, letter by letter. */
  readonly expected: string;
  readonly label: string;
  /** Said when something else is typed. */
  readonly mismatch: string;
  /** The verb: *Slet kommunen*. */
  readonly confirmLabel: string;
  readonly isBusy: boolean;
  readonly error: string | null;
  readonly onConfirm: (typed: string) => void;
};

/** For what cannot be undone: nothing happens until the name is typed. */
export function TypedDialog(props: TypedDialogProps) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose}>
      {props.isOpen && <TypedForm {...props} />}
    </Dialog>
  );
}

function TypedForm(props: TypedDialogProps) {
  const [typed, setTyped] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const isRight = typed.trim() === props.expected;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsAsked(true);
    if (isRight) props.onConfirm(typed.trim());
    else event.currentTarget.querySelector("input")?.focus();
  };
  return (
    <form className="pj-stack" noValidate onSubmit={submit}>
      <div>{props.children}</div>
      <TextField
        label={props.label}
        value={typed}
        spellCheck={false}
        error={isAsked && !isRight ? props.mismatch : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      {props.error !== null && <Callout tone="error">{props.error}</Callout>}
      <div className="pj-row">
        <Button variant="danger" type="submit" disabled={props.isBusy}>
          {props.confirmLabel}
        </Button>
        <Button variant="tertiary" onClick={props.onClose}>
          {m.components_cancel()}
        </Button>
      </div>
    </form>
  );
}
