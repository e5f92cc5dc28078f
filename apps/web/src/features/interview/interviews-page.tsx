import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function InterviewsPage() {
  return <PageTitle title={m.interview_list_title()} />;
}
