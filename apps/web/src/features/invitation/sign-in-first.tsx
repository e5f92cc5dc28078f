import { Callout } from "../../components/callout";
import { LinkButton } from "../../components/link-button";
import { m } from "../../paraglide/messages";
import type { Invitation } from "./invitation";

export function SignInFirst({ invitation: { token, email } }: { invitation: Invitation }) {
  return (
    <div className="invitation-form">
      <Callout title={m.invitation_sign_in_title()}>{m.invitation_sign_in_text({ email })}</Callout>
      <div className="pj-row">
        <LinkButton variant="primary" to="/log-ind" search={{ til: `/invitation/${token}` }}>
          {m.invitation_sign_in()}
        </LinkButton>
      </div>
    </div>
  );
}
