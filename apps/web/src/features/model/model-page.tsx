import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function ModelPage() {
  return <PageTitle title={m.model_title()} />;
}
