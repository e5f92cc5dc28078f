import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { QrCode } from "../../components/qr-code";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { readSecret } from "./read-secret";

type ConnectAppProps = {
  readonly uri: string;
  readonly onConnected: () => void;
  readonly onCancel: () => void;
};

/** The phone reads the picture, or its owner types the key; the first code shows that it worked. */
export function ConnectApp({ uri, onConnected, onCancel }: ConnectAppProps) {
  const trpc = useTRPC();
  const [code, setCode] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const confirm = useMutation(
    trpc.account.confirmTwoFactor.mutationOptions({
      meta: { ownError: true },
      onSuccess: onConnected,
    }),
  );
  return (
    <form
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        setIsMissing(code.trim() === "");
        if (code.trim() !== "") confirm.mutate({ code });
      }}
    >
      <ol className="account-steps">
        <li>
          <p>{m.account_connect_scan()}</p>
          <QrCode text={uri} label={m.account_qr_label()} />
          <p className="pj-sub">{m.account_connect_type()}</p>
          <p>
            <code className="account-secret">{readSecret(uri)}</code>
          </p>
        </li>
        <li>
          <TextField
            label={m.account_connect_code()}
            hint={m.account_code_hint()}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={7}
            autoFocus
            value={code}
            error={isMissing ? m.account_code_missing() : null}
            onChange={(event) => setCode(event.target.value)}
          />
        </li>
      </ol>
      <div role="alert">
        <ErrorText text={confirm.error && textForError(confirm.error)} />
      </div>
      <div className="pj-row">
        <Button type="submit" variant="primary" disabled={confirm.isPending}>
          {m.account_two_factor_turn_on()}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {m.components_cancel()}
        </Button>
      </div>
    </form>
  );
}
