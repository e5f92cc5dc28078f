import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function StrategiesPage() {
  return <PageTitle title={m.strategy_list_title()} />;
}
