import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { SelectField } from "../../components/select-field";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import { nameSome } from "./ends";
import { ExplanationPanel } from "./explanation-panel";
import { toHeat } from "./heat-rows";
import type { Names } from "./names";
import { PlaceContext, type ResultsPlace } from "./place-context";
import { SplitFigure } from "./split-figure";
import { CALCULATION } from "./subject-href";
import { inSentence } from "./summary-text";
import { UnitFigure } from "./unit-figure";
import { toUnitRows, toUnitSummary, type UnitRow, type UnitSummary } from "./unit-rows";
import { UnitTable } from "./unit-table";
import { useLater, useResults } from "./use-results";
import "./unit-results-page.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/resultater/enheder/$code");

export function UnitResultsPage() {
  const { kommunekode, slug, code } = route.useParams();
  const { mod, tema, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo(() => ({ kommunekode, slug }), [kommunekode, slug]);
  const place: ResultsPlace = useMemo(
    () => ({ ...address, page: { kind: "unit", code, other: mod ?? null } }),
    [address, code, mod],
  );
  const { result, outline, names } = useResults(address);
  const { confidence } = useLater(address, result);
  const heat = useMemo(() => toHeat(result, outline), [result, outline]);
  const close = useCallback(
    () => navigate({ search: ({ mod: kept }) => ({ mod: kept }), resetScroll: false }),
    [navigate],
  );
  const unit = result.units.find((row) => row.code === code);
  if (unit === undefined) return <UnknownUnit {...address} />;

  const rivals = result.units.filter((row) => row.code !== code);
  const other = rivals.some((row) => row.code === mod) ? (mod ?? null) : null;
  const trust = confidence.data ?? null;
  const rows = toUnitRows({ result, unit: code, other, confidence: trust });
  const questions = result.questions.filter(
    (row) => (row.kind === "hidden" ? row.unit : row.question.unit) === code,
  );
  return (
    <PlaceContext value={place}>
      <div className="pj-with-panel">
        <div>
          <PageTitle
            title={unit.name}
            crumb={unit.name}
            eyebrow={`${result.assessment.name} · ${participantsText(unit.respondents)}`}
            lead={leadText(unit.name, toUnitSummary(rows), names)}
          />
          <div className="results-unit__choice pj-no-print">
            <SelectField
              label={m.results_compare_with()}
              options={rivals.map((row) => ({ value: row.code, label: row.name }))}
              emptyLabel={m.results_key_municipality()}
              value={other ?? ""}
              onChange={({ target }) =>
                navigate({
                  search: (old) => ({ ...old, mod: target.value || undefined }),
                  resetScroll: false,
                })
              }
            />
          </div>
          <UnitFigure result={result} rows={rows} unit={code} other={other} names={names} />
          <section className="pj-section">
            <h2>{m.results_unit_table_title()}</h2>
            <UnitTable
              caption={m.results_unit_table_caption({ unit: unit.name })}
              cells={heat.rows.find((row) => row.unit === code)?.cells ?? []}
              names={names}
              confidence={trust}
            />
          </section>
          <div className="pj-section">
            <SplitFigure
              result={{ questions }}
              names={names}
              title={m.results_split_title_unit({ unit: unit.name })}
            />
          </div>
        </div>
        {panel === CALCULATION && (
          <ExplanationPanel
            subject={{ unit: code, theme: tema ?? null }}
            onClose={close}
            result={result}
            names={names}
            confidence={trust}
          />
        )}
      </div>
    </PlaceContext>
  );
}

function leadText(unit: string, { ends, reached, withTarget }: UnitSummary, names: Names): string {
  const name = (rows: readonly UnitRow[]) =>
    nameSome(
      rows.map(({ theme }) => inSentence(names.themeShort(theme))),
      (count) => m.results_themes({ count }),
    );
  const lead =
    ends === null
      ? m.results_unit_even({ unit })
      : m.results_unit_lead({
          unit,
          best: name(ends.highest),
          bestLevel: formatLevel(ends.highest[0]?.own ?? null),
          worst: name(ends.lowest),
          worstLevel: formatLevel(ends.lowest[0]?.own ?? null),
        });
  if (withTarget === 0) return lead;
  return `${lead} ${m.results_gap_reached({ count: reached, all: withTarget })}`;
}

function UnknownUnit(address: { readonly kommunekode: string; readonly slug: string }) {
  return (
    <>
      <PageTitle title={m.results_unit_title()} />
      <EmptyState
        title={m.results_unit_unknown()}
        action={
          <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/resultater" params={address}>
            {m.results_back()}
          </LinkButton>
        }
      />
    </>
  );
}
