import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function ThemeResultsPage() {
  return <PageTitle title={m.results_theme_title()} />;
}
