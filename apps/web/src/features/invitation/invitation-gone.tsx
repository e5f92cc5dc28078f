import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { readAppError, textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { isDeadLink } from "./is-dead-link";

type InvitationGoneProps = { readonly error: unknown; readonly onTryAgain: () => void };

export function InvitationGone({ error, onTryAgain }: InvitationGoneProps) {
  const isGone = isDeadLink(error) || readAppError(error).code === "INVITATION_NOT_FOUND";
  return (
    <>
      <PageTitle title={isGone ? m.invitation_gone_title() : m.invitation_error_title()} />
      <div className="invitation-form">
        <Callout tone="warn">
          {isGone ? (
            <>
              <p>{m.invitation_gone_text()}</p>
              <p>{m.invitation_gone_member()}</p>
            </>
          ) : (
            textForError(error)
          )}
        </Callout>
        <div className="pj-row">
          {isGone ? (
            <LinkButton to="/log-ind">{m.invitation_to_sign_in()}</LinkButton>
          ) : (
            <Button variant="primary" onClick={onTryAgain}>
              {m.invitation_try_again()}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
