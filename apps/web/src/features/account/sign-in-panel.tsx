import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { CodeForm } from "./code-form";
import { ExamplePicker } from "./example-picker";
import { PasswordForm } from "./password-form";
import { ProviderLink } from "./provider-link";
import "./account.css";

export type SignInStep = "password" | "code";

type SignInPanelProps = {
  readonly step: SignInStep;
  readonly onStep: (step: SignInStep) => void;
  /** The page to come back to. */
  readonly til: string;
  readonly onSignedIn: () => Promise<void>;
  /** Over a page that is to stay as it is. */
  readonly isInDialog?: boolean;
};

/** All the ways in: the example's people, the organisation's own sign-in, or e-mail and password with a second step. */
export function SignInPanel(props: SignInPanelProps) {
  const { step, onStep, til, onSignedIn, isInDialog = false } = props;
  const { person, signIn } = useMe();
  if (step === "code")
    return <CodeForm onSignedIn={onSignedIn} onBack={() => onStep("password")} />;

  // Over a page, only who was signed in there can go on with it.
  const people = isInDialog
    ? signIn.examplePeople.filter(({ name }) => person?.isExample && name === person.name)
    : signIn.examplePeople;
  const form = (
    <PasswordForm
      email={isInDialog ? (person?.email ?? "") : ""}
      isSecondary={signIn.providerName !== null}
      onSignedIn={onSignedIn}
      onCodeNeeded={() => onStep("code")}
    />
  );
  if (people.length > 0) {
    return (
      <div className="account-ways">
        <ExamplePicker people={people} onSignedIn={onSignedIn} isInDialog={isInDialog} />
        {!isInDialog && (
          <details className="account-details">
            <summary>{m.account_sign_in_own()}</summary>
            {form}
          </details>
        )}
      </div>
    );
  }
  return (
    <div className="account-ways">
      {signIn.providerName !== null && (
        <ProviderLink name={signIn.providerName} til={til} isInDialog={isInDialog} />
      )}
      {form}
    </div>
  );
}
