import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/resultater");

export function ResultsPage() {
  const { tema } = route.useSearch();
  return <PageTitle title={m.results_title()} eyebrow={tema} />;
}
