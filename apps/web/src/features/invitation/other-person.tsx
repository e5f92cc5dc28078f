import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { LinkButton } from "../../components/link-button";
import { useSignOut } from "../../lib/use-sign-out";
import { m } from "../../paraglide/messages";
import type { Invitation } from "./invitation";

type OtherPersonProps = { readonly invitation: Invitation; readonly me: string };

export function OtherPerson({ invitation: { token, email }, me }: OtherPersonProps) {
  const signOut = useSignOut(`/invitation/${token}`);
  return (
    <div className="invitation-form">
      <Callout tone="warn" title={m.invitation_other_title()}>
        {m.invitation_other_text({ me, email })}
      </Callout>
      <div className="pj-row">
        <Button variant="primary" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          {m.invitation_sign_out()}
        </Button>
        <LinkButton variant="tertiary" to="/">
          {m.frame_go_home()}
        </LinkButton>
      </div>
    </div>
  );
}
