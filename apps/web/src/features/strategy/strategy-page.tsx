import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function StrategyPage() {
  return <PageTitle title={m.strategy_title()} />;
}
