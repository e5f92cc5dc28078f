import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function CompareStrategiesPage() {
  return <PageTitle title={m.strategy_compare_title()} />;
}
