import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function RoundsPage() {
  return <PageTitle title={m.results_rounds_title()} />;
}
