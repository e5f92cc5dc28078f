import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function UnitResultsPage() {
  return <PageTitle title={m.results_unit_title()} />;
}
