import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

export function MunicipalitiesPage() {
  return <PageTitle title={m.municipality_list_title()} />;
}
