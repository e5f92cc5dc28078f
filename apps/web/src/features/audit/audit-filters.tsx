import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { SelectField } from "../../components/select-field";
import { TextField } from "../../components/text-field";
import { compareDanish } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { actionText } from "./action-texts";
import { type AuditSearch, isFiltered } from "./audit-filter";
import type { AuditPage } from "./audit-types";

type AuditFiltersProps = {
  readonly search: AuditSearch;
  readonly actions: AuditPage["actions"];
  readonly people: AuditPage["people"];
  readonly onSearch: (search: AuditSearch) => void;
};

/** What the trail can be narrowed by. A choice counts at once and stands in the address. */
export function AuditFilters({ search, actions, people, onSearch }: AuditFiltersProps) {
  const [typed, setTyped] = useState(search.q ?? "");
  const change = (part: AuditSearch) => onSearch({ ...search, ...part, foer: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() || undefined });
  };
  const clear = () => {
    setTyped("");
    onSearch({});
  };
  return (
    <form className="audit-filters pj-no-print" aria-label={m.audit_filters()} onSubmit={submit}>
      <TextField
        type="date"
        label={m.audit_from()}
        value={search.fra ?? ""}
        onChange={({ target }) => change({ fra: target.value || undefined })}
      />
      <TextField
        type="date"
        label={m.audit_to()}
        value={search.til ?? ""}
        onChange={({ target }) => change({ til: target.value || undefined })}
      />
      <SelectField
        label={m.audit_person()}
        emptyLabel={m.audit_person_all()}
        value={search.person ?? ""}
        options={people
          .map(({ userId, name }) => ({ value: userId, label: name ?? m.audit_who_erased() }))
          .toSorted((left, right) => compareDanish(left.label, right.label))}
        onChange={({ target }) => change({ person: target.value || undefined })}
      />
      <SelectField
        label={m.audit_action()}
        emptyLabel={m.audit_action_all()}
        value={search.handling ?? ""}
        options={actions
          .map((action) => ({ value: action, label: actionText(action) }))
          .toSorted((left, right) => compareDanish(left.label, right.label))}
        onChange={({ target }) => change({ handling: target.value || undefined })}
      />
      <SelectField
        label={m.audit_outcome()}
        emptyLabel={m.audit_outcome_all()}
        value={search.udfald ?? ""}
        options={[
          { value: "gennemfoert", label: m.audit_outcome_done() },
          { value: "afvist", label: m.audit_outcome_refused() },
        ]}
        onChange={({ target }) => change({ udfald: target.value || undefined })}
      />
      <div className="audit-filters__query">
        <TextField
          type="search"
          label={m.audit_query()}
          hint={m.audit_query_hint()}
          maxLength={80}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className="pj-row audit-filters__buttons">
        <Button type="submit">{m.audit_search()}</Button>
        {isFiltered(search) && (
          <Button variant="tertiary" onClick={clear}>
            {m.audit_clear()}
          </Button>
        )}
      </div>
    </form>
  );
}
