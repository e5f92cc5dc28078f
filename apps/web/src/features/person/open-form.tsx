import { MUNICIPALITIES } from "@pejling/reference/municipality";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { ComboBox } from "../../components/combo-box";
import { RadioGroup } from "../../components/radio-group";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { compareDanish } from "../../lib/formatters";
import { isEmail } from "../../lib/is-email";
import { m } from "../../paraglide/messages";

type Lead = { readonly kind: "me" } | { readonly kind: "invite"; readonly email: string };
export type OpenInput = {
  readonly kommunekode: string;
  readonly name: string;
  readonly lead: Lead;
};
type OpenFormProps = {
  /** Those somebody is in charge of already. */
  readonly taken: readonly string[];
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onOpen: (input: OpenInput) => void;
};

export function OpenForm({ taken, isBusy, error, onOpen }: OpenFormProps) {
  const [kommunekode, setKommunekode] = useState<string | null>(null);
  const [who, setWho] = useState<Lead["kind"]>("invite");
  const [email, setEmail] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isEmailMissing = who === "invite" && !isEmail(email);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const chosen = MUNICIPALITIES.find((each) => each.kommunekode === kommunekode);
    if (chosen === undefined) return form.current?.querySelector("input")?.focus();
    if (isEmailMissing) return form.current?.querySelector<HTMLElement>("[type=email]")?.focus();
    const lead: Lead = who === "me" ? { kind: "me" } : { kind: "invite", email: email.trim() };
    onOpen({ kommunekode: chosen.kommunekode, name: chosen.name, lead });
  };
  return (
    <form ref={form} className="pj-stack person-form" noValidate onSubmit={submit}>
      <ComboBox
        label={m.person_open_choose()}
        placeholder={m.person_open_placeholder()}
        items={listFree(taken)}
        value={kommunekode}
        error={isAsked && kommunekode === null ? m.person_open_choose_missing() : null}
        onChange={setKommunekode}
      />
      <RadioGroup
        legend={m.person_open_who()}
        value={who}
        options={[
          { value: "invite", label: m.person_open_invite(), hint: m.person_open_invite_hint() },
          { value: "me", label: m.person_open_me(), hint: m.person_open_me_hint() },
        ]}
        onChange={setWho}
      />
      {who === "invite" && (
        <TextField
          type="email"
          label={m.person_field_email()}
          hint={m.person_field_email_hint()}
          value={email}
          error={isAsked && isEmailMissing ? m.person_field_email_error() : null}
          onChange={({ target }) => setEmail(target.value)}
        />
      )}
      {error !== null && <Callout tone="error">{textForError(error)}</Callout>}
      <div className="pj-row">
        <Button variant="primary" type="submit" disabled={isBusy}>
          {isBusy ? m.person_open_busy() : m.person_open()}
        </Button>
      </div>
    </form>
  );
}

function listFree(taken: readonly string[]) {
  return MUNICIPALITIES.filter(({ kommunekode }) => !taken.includes(kommunekode))
    .map(({ kommunekode, name }) => ({ id: kommunekode, label: name, hint: kommunekode }))
    .sort((left, right) => compareDanish(left.label, right.label));
}
