import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function InterviewPage() {
  return <PageTitle title={m.interview_title()} />;
}
