import { buttonClass } from "../../components/button";
import { m } from "../../paraglide/messages";

type ProviderLinkProps = {
  readonly name: string;
  readonly til: string;
  readonly isInDialog: boolean;
};

/** Leaves Pejling for the organisation's own sign-in. From a page with unsaved work that happens in a tab of its own. */
export function ProviderLink({ name, til, isInDialog }: ProviderLinkProps) {
  return (
    <div className="account-provider">
      <a
        className={buttonClass({ variant: "primary" })}
        href={`/auth/oidc/start?til=${encodeURIComponent(til)}`}
        {...(isInDialog && { target: "_blank", rel: "noopener" })}
      >
        {m.account_sign_in_provider({ name })}
      </a>
      {isInDialog && <p className="pj-sub">{m.account_sign_in_provider_tab()}</p>}
      <p className="account-or">{m.account_or()}</p>
    </div>
  );
}
