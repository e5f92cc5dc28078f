import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

const route = getRouteApi("/kommuner/$kommunekode");

export function MunicipalityPage() {
  const { kommunekode } = route.useParams();
  return <PageTitle title={m.municipality_title()} eyebrow={kommunekode} />;
}
