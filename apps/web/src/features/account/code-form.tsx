import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { TextField } from "../../components/text-field";
import { readAppError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { signInErrorText } from "./sign-in-error-text";

type CodeFormProps = {
  readonly onSignedIn: () => Promise<void>;
  readonly onBack: () => void;
};

/** The second step: the code the phone shows now, or one of the codes kept for the day the phone is lost. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps) {
  const trpc = useTRPC();
  const [kind, setKind] = useState<"totp" | "recovery">("totp");
  const [code, setCode] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const confirm = useMutation(
    trpc.account.confirmCode.mutationOptions({
      meta: { ownError: true },
      onSuccess: () => onSignedIn(),
    }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other kind of code is another field
  useEffect(() => form.current?.querySelector("input")?.focus(), [kind]);

  const change = () => {
    setKind(kind === "totp" ? "recovery" : "totp");
    setCode("");
    setIsMissing(false);
    confirm.reset();
  };
  const isTotp = kind === "totp";
  const mustStartOver = readAppError(confirm.error).code === "SIGN_IN_REQUIRED";
  return (
    <form
      ref={form}
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        focusInvalid(event.currentTarget);
        setIsMissing(code.trim() === "");
        if (code.trim() !== "") confirm.mutate({ code, kind });
      }}
    >
      <TextField
        key={kind}
        label={isTotp ? m.account_code() : m.account_recovery_code()}
        hint={isTotp ? m.account_code_hint() : m.account_recovery_code_hint()}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        {...(isTotp && { inputMode: "numeric", maxLength: 7 })}
        value={code}
        error={isMissing ? m.account_code_missing() : null}
        onChange={(event) => setCode(event.target.value)}
      />
      <div role="alert">
        <ErrorText
          text={
            confirm.error &&
            (mustStartOver ? m.account_code_too_late() : signInErrorText(confirm.error))
          }
        />
      </div>
      <div className="pj-row">
        <Button type="submit" variant="primary" disabled={confirm.isPending}>
          {m.account_sign_in()}
        </Button>
        <Button variant="tertiary" onClick={change}>
          {isTotp ? m.account_use_recovery() : m.account_use_totp()}
        </Button>
        <Button variant="tertiary" onClick={onBack}>
          {m.account_start_over()}
        </Button>
      </div>
    </form>
  );
}
