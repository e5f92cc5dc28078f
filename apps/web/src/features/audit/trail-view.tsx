import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { EmptyState } from "../../components/empty-state";
import { Skeleton } from "../../components/skeleton";
import { textForError } from "../../lib/error-texts";
import { formatCount } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type AuditSearch, isFiltered } from "./audit-filter";
import { AuditFilters } from "./audit-filters";
import { AuditPages } from "./audit-pages";
import { AuditTable } from "./audit-table";
import type { AuditPage } from "./audit-types";
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
  return (
    <div className="audit">
      <ChainCallout {...data} />
      <AuditFilters
        search={search}
        actions={data.actions}
        people={data.people}
        onSearch={onSearch}
      />
      <p className="pj-sub audit-count" role="status">
        {m.audit_count({ count: total, shown: formatCount(total) })}
      </p>
      {entries.length === 0 ? (
        <NoLines isNarrowed={isFiltered(search)} />
      ) : (
        <AuditTable entries={entries} />
      )}
      <AuditPages search={search} entries={entries} onSearch={onSearch} />
    </div>
  );
}

function NoLines({ isNarrowed }: { isNarrowed: boolean }) {
  return isNarrowed ? (
    <EmptyState title={m.audit_none_title()}>{m.audit_none_text()}</EmptyState>
  ) : (
    <EmptyState title={m.audit_empty_title()}>{m.audit_empty_text()}</EmptyState>
  );
}
