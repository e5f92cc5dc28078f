import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button";
import { ErrorText } from "../../components/error-text";
import { focusInvalid } from "../../components/focus-invalid";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { PasswordField } from "../../components/password-field";
import { Skeleton } from "../../components/skeleton";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { LinkNotice } from "./link-notice";
import "./account.css";
import { passwordErrorText } from "./password-error-text";

const route = getRouteApi("/adgangskode/$token");
const SHORTEST = 12;

/** A new password by a link from whoever runs the installation. */
export function ResetPasswordPage() {
  const { token } = route.useParams();
  const trpc = useTRPC();
  const [password, setPassword] = useState("");
  const [isShort, setIsShort] = useState(false);
  const link = useQuery({
    ...trpc.account.openLink.queryOptions({ token }),
    meta: { ownError: true },
    retry: false,
    // The link is used up with the password: nothing is asked of it again.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const reset = useMutation(
    trpc.account.resetPassword.mutationOptions({ meta: { ownError: true } }),
  );
  if (reset.isSuccess) return <Done />;
  if (link.isPending) return <Skeleton />;
  if (link.error !== null) {
    return <LinkNotice error={link.error} wayOn={m.account_reset_way_on()} />;
  }
  return (
    <>
      <PageTitle
        title={m.account_reset_title()}
        lead={link.data.email === null ? null : m.account_reset_lead({ email: link.data.email })}
      />
      <form
        className="account-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          focusInvalid(event.currentTarget);
          setIsShort(password.length < SHORTEST);
          if (password.length >= SHORTEST) reset.mutate({ token, password });
        }}
      >
        <input type="email" autoComplete="username" value={link.data.email ?? ""} readOnly hidden />
        <PasswordField
          label={m.account_password_next()}
          hint={m.account_password_hint()}
          autoComplete="new-password"
          value={password}
          error={isShort ? m.account_password_short() : null}
          onChange={(event) => {
            setPassword(event.target.value);
            setIsShort(false);
          }}
        />
        <div role="alert">
          <ErrorText text={reset.error && passwordErrorText(reset.error)} />
        </div>
        <div className="pj-row">
          <Button type="submit" variant="primary" disabled={reset.isPending}>
            {m.account_reset_submit()}
          </Button>
        </div>
        <p className="pj-sub">{m.account_reset_note()}</p>
      </form>
    </>
  );
}

function Done() {
  return (
    <>
      <PageTitle title={m.account_reset_done_title()} lead={m.account_reset_done_text()} />
      <LinkButton variant="primary" to="/log-ind">
        {m.account_to_sign_in()}
      </LinkButton>
    </>
  );
}
