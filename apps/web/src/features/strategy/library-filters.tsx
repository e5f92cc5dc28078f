import { getRouteApi } from "@tanstack/react-router";
import { Button } from "../../components/button";
import { SelectField } from "../../components/select-field";
import { TextField } from "../../components/text-field";
import { compareDanish } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { LibraryFilter } from "./library-rows";
import type { Listing } from "./strategy-types";
import { kindText } from "./words";

const route = getRouteApi("/strategier");
type LibraryFiltersProps = {
  readonly list: readonly Listing[];
  readonly filter: LibraryFilter;
  readonly shown: number;
};

/** The filters stand in the address, so that a view can be sent to somebody. */
export function LibraryFilters({ list, filter, shown }: LibraryFiltersProps) {
  const navigate = route.useNavigate();
  const set = (key: keyof LibraryFilter) => (event: { target: { value: string } }) =>
    navigate({
      search: (old) => ({ ...old, [key]: event.target.value || undefined }),
      replace: true,
      resetScroll: false,
    });
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <search aria-label={m.strategy_filter_label()}>
      <div className="strategy-filters">
        <TextField
          label={m.strategy_filter_q()}
          type="search"
          value={filter.q ?? ""}
          onChange={set("q")}
        />
        <SelectField
          label={m.strategy_filter_municipality()}
          emptyLabel={m.strategy_filter_all()}
          options={toMunicipalityOptions(list)}
          value={filter.kommune ?? ""}
          onChange={set("kommune")}
        />
        <SelectField
          label={m.strategy_filter_kind()}
          emptyLabel={m.strategy_filter_all()}
          options={toKindOptions(list)}
          value={filter.type ?? ""}
          onChange={set("type")}
        />
        <SelectField
          label={m.strategy_filter_status()}
          emptyLabel={m.strategy_filter_all()}
          options={[
            { value: "mangler", label: m.strategy_status_open() },
            { value: "bekraeftet", label: m.strategy_status_done() },
            { value: "fakta", label: m.strategy_status_fact() },
          ]}
          value={filter.status ?? ""}
          onChange={set("status")}
        />
      </div>
      <div className="strategy-filters__foot">
        <span className="pj-sub" role="status">
          {m.strategy_filter_count({ shown, all: list.length })}
        </span>
        {isFiltered && (
          <Button
            size="small"
            variant="tertiary"
            onClick={() => navigate({ search: {}, resetScroll: false })}
          >
            {m.strategy_filter_clear()}
          </Button>
        )}
      </div>
    </search>
  );
}

function toMunicipalityOptions(list: readonly Listing[]) {
  const names = new Map(list.map(({ kommunekode, owner }) => [kommunekode ?? "", owner ?? ""]));
  return toOptions([...names].filter(([code, name]) => code !== "" && name !== ""));
}

function toKindOptions(list: readonly Listing[]) {
  const kinds = [...new Set(list.map(({ kind }) => kind ?? ""))].filter(Boolean);
  return toOptions(kinds.map((kind) => [kind, kindText(kind)] as const));
}

function toOptions(pairs: readonly (readonly [string, string])[]) {
  return pairs
    .map(([value, label]) => ({ value, label }))
    .sort((left, right) => compareDanish(left.label, right.label));
}
