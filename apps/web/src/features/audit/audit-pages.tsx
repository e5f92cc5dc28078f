import { Button } from "../../components/button";
import { m } from "../../paraglide/messages";
import { type AuditSearch, newerThan, olderThan } from "./audit-filter";
import type { Entry } from "./audit-types";

const PAGE = 50;

type AuditPagesProps = {
  readonly search: AuditSearch;
  readonly entries: readonly Entry[];
  readonly onSearch: (search: AuditSearch) => void;
};

export function AuditPages({ search, entries, onSearch }: AuditPagesProps) {
  const last = entries.at(-1);
  const newer = newerThan(search);
  const older =
    last === undefined || last.number === 1 || entries.length < PAGE
      ? null
      : olderThan(search, last.number);
  if (newer === null && older === null) return null;
  return (
    <nav className="pj-row audit-pages pj-no-print" aria-label={m.audit_pages()}>
      {newer !== null && <Button onClick={() => onSearch(newer)}>{m.audit_newer()}</Button>}
      {older !== null && <Button onClick={() => onSearch(older)}>{m.audit_older()}</Button>}
      {newer?.foer !== undefined && (
        <Button variant="tertiary" onClick={() => onSearch({ ...search, foer: undefined })}>
          {m.audit_newest()}
        </Button>
      )}
    </nav>
  );
}
