import { useState } from "react";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { CodeForm } from "./code-form";
import { ExamplePicker } from "./example-picker";
import { PasswordForm } from "./password-form";
import { ProviderLink } from "./provider-link";
import "./account.css";

type SignInPanelProps = {
  /** The page to come back to. */
  readonly til: string;
  readonly onSignedIn: () => Promise<void>;
  /** Over a page that is to stay as it is. */
  readonly isInDialog?: boolean;
};

/** All the ways in: the example's people, the organisation's own sign-in, or e-mail and password with a second step. */
export function SignInPanel({ til, onSignedIn, isInDialog = false }: SignInPanelProps) {
  const { signIn } = useMe();
  const [step, setStep] = useState<"password" | "code">("password");
  if (step === "code") {
    return <CodeForm onSignedIn={onSignedIn} onBack={() => setStep("password")} />;
  }
  const form = <PasswordForm onSignedIn={onSignedIn} onCodeNeeded={() => setStep("code")} />;
  const hasExample = signIn.examplePeople.length > 0;
  return (
    <div className="account-ways">
      {hasExample && <ExamplePicker people={signIn.examplePeople} onSignedIn={onSignedIn} />}
      {signIn.providerName !== null && (
        <ProviderLink name={signIn.providerName} til={til} isInDialog={isInDialog} />
      )}
      {hasExample ? (
        <details className="account-details">
          <summary>{m.account_sign_in_own()}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </div>
  );
}
