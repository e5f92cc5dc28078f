import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { PasswordField } from "../../components/password-field";
import { TextField } from "../../components/text-field";
import { isEmail } from "../../lib/is-email";
import { withoutFields } from "../../lib/without-fields";
import { m } from "../../paraglide/messages";
import { passwordErrorText } from "./password-error-text";

type Account = { readonly name: string; readonly email: string; readonly password: string };
type NewAccountFormProps = {
  readonly submitLabel: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSubmit: (account: Account) => void;
};
const SHORTEST = 12;

export function NewAccountForm({ submitLabel, isBusy, error, onSubmit }: NewAccountFormProps) {
  const [account, setAccount] = useState<Account>({ name: "", email: "", password: "" });
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = (changes: Partial<Account>) => {
    setAccount({ ...account, ...changes });
    setWrong(withoutFields(wrong, changes));
  };
  const submit = () => {
    const faults = new Set([
      ...(account.name.trim() === "" ? ["name"] : []),
      ...(isEmail(account.email) ? [] : ["email"]),
      ...(account.password.length < SHORTEST ? ["password"] : []),
    ]);
    setWrong(faults);
    if (faults.size === 0) onSubmit(account);
  };
  return (
    <form
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        submit();
      }}
    >
      <TextField
        label={m.account_name()}
        autoComplete="name"
        maxLength={120}
        value={account.name}
        error={wrong.has("name") ? m.account_name_missing() : null}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        type="email"
        label={m.account_email()}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={account.email}
        error={wrong.has("email") ? m.account_email_wrong() : null}
        onChange={(event) => change({ email: event.target.value })}
      />
      <PasswordField
        label={m.account_password()}
        hint={m.account_password_hint()}
        autoComplete="new-password"
        value={account.password}
        error={wrong.has("password") ? m.account_password_short() : null}
        onChange={(event) => change({ password: event.target.value })}
      />
      <div role="alert">
        <ErrorText text={error ? passwordErrorText(error) : null} />
      </div>
      <div className="pj-row">
        <Button type="submit" variant="primary" disabled={isBusy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
