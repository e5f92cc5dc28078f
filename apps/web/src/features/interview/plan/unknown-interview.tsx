import { LinkButton } from "../../../components/link-button";
import { PageTitle } from "../../../components/page-title";
import { m } from "../../../paraglide/messages";

type UnknownInterviewProps = { readonly kommunekode: string; readonly slug: string };

export function UnknownInterview({ kommunekode, slug }: UnknownInterviewProps) {
  return (
    <>
      <PageTitle title={m.interview_unknown()} lead={m.errors_interview_not_found()} />
      <LinkButton
        variant="primary"
        to="/kommuner/$kommunekode/maalinger/$slug/interview"
        params={{ kommunekode, slug }}
      >
        {m.interview_to_plan()}
      </LinkButton>
    </>
  );
}
