import { Callout } from "../../components/callout";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { readAppError, textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";

/** A link that does not open: why, and the way on. A mangled address is a link that does not work. */
export function LinkNotice({ error, wayOn }: { error: unknown; wayOn: string }) {
  const { code, status } = readAppError(error);
  const isGone = code === "LINK_NOT_VALID" || status === 400;
  return (
    <>
      <PageTitle title={isGone ? m.account_link_gone_title() : m.frame_error_title()} />
      <Callout tone="warn">
        <p>{isGone ? m.account_link_gone_text() : textForError(error)}</p>
        <p>{wayOn}</p>
      </Callout>
      <div className="pj-row account-after">
        <LinkButton to="/log-ind">{m.account_to_sign_in()}</LinkButton>
      </div>
    </>
  );
}
