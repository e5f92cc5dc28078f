import { LinkButton } from "../components/link-button";
import { PageTitle } from "../components/page-title";
import { m } from "../paraglide/messages";

export function NotFoundPage() {
  return (
    <>
      <PageTitle title={m.frame_not_found_title()} lead={m.frame_not_found_text()} />
      <LinkButton to="/" variant="primary">
        {m.frame_go_home()}
      </LinkButton>
    </>
  );
}
