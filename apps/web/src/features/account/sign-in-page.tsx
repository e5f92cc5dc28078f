import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Navigate, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Callout } from "../../components/callout";
import { PageTitle } from "../../components/page-title";
import { toLocalPath } from "../../lib/local-path";
import { useTRPC } from "../../lib/trpc";
import { meQuery, useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { providerErrorText } from "./provider-error-text";
import { SignInPanel, type SignInStep } from "./sign-in-panel";

const route = getRouteApi("/log-ind");

export function SignInPage() {
  const { til, fejl } = route.useSearch();
  const { person, signIn } = useMe();
  const [step, setStep] = useState<SignInStep>("password");
  const goOn = useGoOn(toLocalPath(til));
  if (person !== null && fejl === undefined) return <Navigate to={toLocalPath(til)} replace />;

  return (
    <>
      <PageTitle {...toTitle(step, signIn.examplePeople.length > 0)} />
      {fejl !== undefined && (
        <div className="account-notice">
          <Callout tone="error" title={m.account_provider_error_title()}>
            {providerErrorText(fejl)}
          </Callout>
        </div>
      )}
      {signIn.needsOperator ? (
        <Callout title={m.account_no_operator_title()}>{m.account_no_operator_text()}</Callout>
      ) : (
        <SignInPanel step={step} onStep={setStep} til={toLocalPath(til)} onSignedIn={goOn} />
      )}
    </>
  );
}

function toTitle(step: SignInStep, isExample: boolean) {
  if (step === "code") return { title: m.account_second_step_title() };
  return isExample
    ? { title: m.account_example_title(), lead: m.account_example_lead() }
    : { title: m.account_sign_in_title(), lead: m.account_sign_in_lead() };
}

/** What was fetched for nobody, or for somebody else, is forgotten before the first page is opened. */
function useGoOn(path: string) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const trpc = useTRPC();
  return async () => {
    queryClient.clear();
    await queryClient.fetchQuery(meQuery(trpc));
    router.history.push(path);
  };
}
