import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { EmptyState } from "../../components/empty-state";
import { LevelSwatch } from "../../components/level-swatch";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { formatLevel } from "../../lib/formatters";
import { currentLocale } from "../../lib/locale";
import { m } from "../../paraglide/messages";
import { ExplanationPanel } from "./explanation-panel";
import { PlaceContext, type ResultsPlace } from "./place-context";
import { QuestionFigure } from "./question-figure";
import { isComparable } from "./round-rows";
import { CALCULATION } from "./subject-href";
import { SubjectLink } from "./subject-link";
import { ThemeFigure } from "./theme-figure";
import { toQuestionRows, toThemeUnitRows } from "./theme-rows";
import { ThemeTrust } from "./theme-trust";
import { useLater, useResults } from "./use-results";
import { Voices } from "./voices";
import "./unit-results-page.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/resultater/temaer/$themeId");

export function ThemeResultsPage() {
  const { kommunekode, slug, themeId } = route.useParams();
  const { enhed, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo(() => ({ kommunekode, slug }), [kommunekode, slug]);
  const place: ResultsPlace = useMemo(
    () => ({ ...address, page: { kind: "theme", themeId } }),
    [address, themeId],
  );
  const { result, outline, names } = useResults(address);
  const { earlier, confidence } = useLater(address, result);
  const close = useCallback(() => navigate({ search: {}, resetScroll: false }), [navigate]);
  const row = result.themes.find(({ theme }) => theme === themeId);
  if (row === undefined) return <UnknownTheme {...address} />;

  const before = earlier !== null && isComparable(earlier, result) ? earlier : null;
  const trust = confidence.data ?? null;
  const units = toThemeUnitRows({ result, theme: themeId, earlier: before, confidence: trust });
  const group = outline.themes.find(({ id }) => id === themeId)?.group;
  const groupTitle = outline.groups.find(({ id }) => id === group)?.title[currentLocale()];
  return (
    <PlaceContext value={place}>
      <div className="pj-with-panel">
        <div>
          <PageTitle
            title={names.theme(themeId)}
            crumb={names.themeShort(themeId)}
            eyebrow={`${result.assessment.name} · ${groupTitle ?? ""}`}
            lead={names.themeMeaning(themeId)}
          />
          <p>
            {m.results_column_municipality()}:{" "}
            <SubjectLink subject={{ unit: null, theme: themeId }} className="results-swatch-link">
              <LevelSwatch
                isMean
                level={row.score}
                word={row.score === null ? m.results_no_number() : names.level(row.score)}
              />
            </SubjectLink>{" "}
            {row.target === null
              ? m.results_no_target_set()
              : m.results_target_reason({
                  level: formatLevel(row.target.level),
                  reason: row.target.reason,
                })}
          </p>
          <ThemeFigure
            rows={units}
            score={row.score}
            theme={themeId}
            earlier={before}
            names={names}
          />
          <div className="pj-section">
            <QuestionFigure
              rows={toQuestionRows({ result, outline, theme: themeId })}
              units={result.units}
              names={names}
            />
          </div>
          <Voices theme={themeId} names={names} />
          <ThemeTrust result={result} theme={themeId} confidence={trust} />
        </div>
        {panel === CALCULATION && (
          <ExplanationPanel
            subject={{ unit: enhed ?? null, theme: themeId }}
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

function UnknownTheme(address: { readonly kommunekode: string; readonly slug: string }) {
  return (
    <>
      <PageTitle title={m.results_theme_title()} />
      <EmptyState
        title={m.results_theme_unknown()}
        action={
          <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/resultater" params={address}>
            {m.results_back()}
          </LinkButton>
        }
      />
    </>
  );
}
