import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { PasswordField } from "../../components/password-field";
import { TextField } from "../../components/text-field";
import { isEmail } from "../../lib/is-email";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { signInErrorText } from "./sign-in-error-text";

type PasswordFormProps = {
  /** Whose form it is, where that is known. */
  readonly email: string;
  /** Where another way in is the usual one. */
  readonly isSecondary: boolean;
  readonly onSignedIn: () => Promise<void>;
  readonly onCodeNeeded: () => void;
};

export function PasswordForm(props: PasswordFormProps) {
  const { email: known, isSecondary, onSignedIn, onCodeNeeded } = props;
  const trpc = useTRPC();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const signIn = useMutation(
    trpc.account.signIn.mutationOptions({
      meta: { ownError: true },
      onSuccess: ({ kind }) => (kind === "codeNeeded" ? onCodeNeeded() : onSignedIn()),
    }),
  );
  const submit = () => {
    const faults = new Set([
      ...(isEmail(email) ? [] : ["email"]),
      ...(password === "" ? ["password"] : []),
    ]);
    setWrong(faults);
    if (faults.size === 0) signIn.mutate({ email, password });
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
        type="email"
        label={m.account_email()}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        error={wrong.has("email") ? m.account_email_wrong() : null}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        label={m.account_password()}
        autoComplete="current-password"
        autoFocus={known !== ""}
        value={password}
        error={wrong.has("password") ? m.account_password_missing() : null}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div role="alert">
        <ErrorText text={signIn.error && signInErrorText(signIn.error)} />
      </div>
      <div className="pj-row">
        <Button
          type="submit"
          variant={isSecondary ? "secondary" : "primary"}
          disabled={signIn.isPending}
        >
          {m.account_sign_in()}
        </Button>
      </div>
      <p className="pj-sub account-help">{m.account_forgotten()}</p>
    </form>
  );
}
