import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function NewAssessmentPage() {
  return <PageTitle title={m.assessment_new_title()} />;
}
