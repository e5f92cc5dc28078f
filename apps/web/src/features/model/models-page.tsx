import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function ModelsPage() {
  return <PageTitle title={m.model_list_title()} />;
}
