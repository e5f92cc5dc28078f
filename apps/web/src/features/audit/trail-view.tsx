import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { EmptyState } from "../../components/empty-state";
import { Skeleton } from "../../components/skeleton";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { textForError } from "../../lib/error-texts";
import { formatCount } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type AuditSearch, isFiltered } from "./audit-filter";
import { AuditFilters } from "./audit-filters";
import { AuditList } from "./audit-list";
import { AuditPages } from "./audit-pages";
import { AuditTable } from "./audit-table";
import type { AuditPage, Entry } from "./audit-types";
import { ChainCallout } from "./chain-callout";
import "./audit.css";

type TrailViewProps = {
  readonly query: UseQueryResult<AuditPage, unknown>;
  readonly search: AuditSearch;
  readonly onSearch: (search: AuditSearch) => void;
};

/** One trail, a municipality's or the installation's: whether it holds, what it can be narrowed by, and its lines. */
export function TrailView({ query, search, onSearch }: TrailViewProps) {
  const { data, error } = query;
  const isNarrow = useMediaQuery(NARROW);
  if (data === undefined) {
    return error === null ? (
      <Skeleton />
    ) : (
      <Callout tone="error" title={m.audit_failed()}>
        <p>{textForError(error)}</p>
        <Button size="small" onClick={() => query.refetch()}>
          {m.audit_try_again()}
        </Button>
      </Callout>
    );
  }
  const { entries, total } = data;
  const filters = (
    <AuditFilters search={search} actions={data.actions} people={data.people} onSearch={onSearch} />
  );
  return (
    <div className="audit">
      <ChainCallout {...data} />
      {isNarrow ? (
        <details className="audit-fold" open={isFiltered(search)}>
          <summary>{m.audit_filters()}</summary>
          {filters}
        </details>
      ) : (
        filters
      )}
      <p className="pj-sub audit-count" role="status">
        {m.audit_count({ count: total, shown: formatCount(total) })}
      </p>
      {entries.length === 0 ? (
        <NoLines isNarrowed={isFiltered(search)} />
      ) : (
        <Lines entries={entries} isNarrow={isNarrow} />
      )}
      <AuditPages search={search} entries={entries} onSearch={onSearch} />
    </div>
  );
}

type LinesProps = { readonly entries: readonly Entry[]; readonly isNarrow: boolean };

function Lines({ entries, isNarrow }: LinesProps) {
  return isNarrow ? <AuditList entries={entries} /> : <AuditTable entries={entries} />;
}

function NoLines({ isNarrowed }: { isNarrowed: boolean }) {
  return isNarrowed ? (
    <EmptyState title={m.audit_none_title()}>{m.audit_none_text()}</EmptyState>
  ) : (
    <EmptyState title={m.audit_empty_title()}>{m.audit_empty_text()}</EmptyState>
  );
}
