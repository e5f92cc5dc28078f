import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function QuestionPage() {
  return <PageTitle title={m.interview_question_title()} />;
}
