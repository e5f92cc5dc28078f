import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function OverviewPage() {
  return <PageTitle title={m.assessment_overview_title()} />;
}
