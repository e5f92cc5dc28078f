import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { PageTitle } from "../../components/page-title";
import { textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { isDeadLink } from "./is-dead-link";

/** In the place of a shared result whose link does not open. */
export function SharedLinkErrorPage({ error }: { error: unknown }) {
  const isDead = isDeadLink(error);
  return (
    <>
      <PageTitle
        title={isDead ? m.invitation_shared_gone_title() : m.invitation_shared_error_title()}
      />
      <Callout tone="warn">
        {isDead ? m.invitation_shared_gone_text() : textForError(error)}
      </Callout>
      {!isDead && (
        <div className="pj-row pj-section">
          <Button variant="primary" onClick={() => location.reload()}>
            {m.invitation_try_again()}
          </Button>
        </div>
      )}
    </>
  );
}
