import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function SetupPage() {
  return <PageTitle title={m.assessment_setup_title()} />;
}
