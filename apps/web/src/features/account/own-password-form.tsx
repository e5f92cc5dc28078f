import { type ReactNode, useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { PasswordField } from "../../components/password-field";
import { m } from "../../paraglide/messages";
import { passwordErrorText } from "./password-error-text";

type OwnPasswordFormProps = {
  readonly children: ReactNode;
  readonly submitLabel: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSubmit: (password: string) => void;
  readonly onCancel: () => void;
};

/** What protects the account is changed only by who knows its password, not by who finds the screen open. */
export function OwnPasswordForm(props: OwnPasswordFormProps) {
  const [password, setPassword] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        setIsMissing(password === "");
        if (password !== "") props.onSubmit(password);
      }}
    >
      {props.children}
      <PasswordField
        label={m.account_password_yours()}
        autoComplete="current-password"
        autoFocus
        value={password}
        error={isMissing ? m.account_password_missing() : null}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div role="alert">
        <ErrorText text={props.error ? passwordErrorText(props.error) : null} />
      </div>
      <div className="pj-row">
        <Button type="submit" variant="primary" disabled={props.isBusy}>
          {props.submitLabel}
        </Button>
        <Button variant="tertiary" onClick={props.onCancel}>
          {m.components_cancel()}
        </Button>
      </div>
    </form>
  );
}
