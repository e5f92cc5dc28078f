import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { LibraryFilters } from "./library-filters";
import { filterLibrary } from "./library-rows";
import { LibraryTable } from "./library-table";
import { UploadBox } from "./upload-box";
import "./strategies-page.css";

const route = getRouteApi("/strategier");

export function StrategiesPage() {
  const trpc = useTRPC();
  const mayRead = useMay("strategy.read");
  const { data: list } = useSuspenseQuery(trpc.strategy.list.queryOptions());
  const filter = route.useSearch();
  const { read, facts } = filterLibrary(list, filter);
  const hasRead = list.some(({ origin }) => origin === "read");
  const shown = read.length + facts.length;
  return (
    <>
      <PageTitle
        title={m.strategy_list_title()}
        lead={mayRead ? m.strategy_list_lead() : m.strategy_list_lead_reader()}
      >
        <LinkButton to="/strategier/sammenlign">{m.strategy_compare_action()}</LinkButton>
      </PageTitle>
      {mayRead && <UploadBox />}
      {!hasRead && (
        <div className="strategy-library__section">
          <EmptyState title={m.strategy_read_none_title()}>
            {mayRead ? m.strategy_read_none_text() : m.strategy_read_none_reader()}
          </EmptyState>
        </div>
      )}
      <LibraryFilters list={list} filter={filter} shown={shown} />
      {read.length > 0 && (
        <section className="strategy-library__section">
          <h2>{m.strategy_read_section()}</h2>
          <LibraryTable caption={m.strategy_read_section()} rows={read} />
        </section>
      )}
      {facts.length > 0 && (
        <section className="strategy-library__section">
          <h2>{m.strategy_fact_section()}</h2>
          <p className="pj-sub">{m.strategy_fact_lead()}</p>
          <LibraryTable caption={m.strategy_fact_section()} rows={facts} />
        </section>
      )}
      {shown === 0 && (
        <EmptyState
          title={m.strategy_no_match_title()}
          action={
            <LinkButton to="/strategier" search={{}}>
              {m.strategy_filter_clear()}
            </LinkButton>
          }
        >
          {m.strategy_no_match_text()}
        </EmptyState>
      )}
    </>
  );
}
