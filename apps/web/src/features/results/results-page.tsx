import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { Button } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { ExplanationPanel } from "./explanation-panel";
import { LockedLine } from "./locked-line";
import type { ResultsPlace } from "./place-context";
import { PlaceContext } from "./place-context";
import { ResultsBody } from "./results-body";
import { isComparable } from "./round-rows";
import { CALCULATION } from "./subject-href";
import { SubjectLink } from "./subject-link";
import { toSummary } from "./summary";
import { summaryText } from "./summary-text";
import { useAfterPaint } from "./use-after-paint";
import { useLater, useResults } from "./use-results";
import "./results-page.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/resultater");

export function ResultsPage() {
  const { kommunekode, slug } = route.useParams();
  const { enhed, tema, panel } = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo(() => ({ kommunekode, slug }), [kommunekode, slug]);
  const place: ResultsPlace = useMemo(() => ({ ...address, page: { kind: "results" } }), [address]);
  const { result, outline, names } = useResults(address);
  const { earlier, confidence } = useLater(address, result);
  const isPainted = useAfterPaint();
  const close = useCallback(
    () => navigate({ search: (old) => ({ ...old, panel: undefined }), resetScroll: false }),
    [navigate],
  );

  if (result.respondents.total === 0 && result.overall.score === null) {
    return <NoAnswers {...address} />;
  }
  const before = earlier !== null && isComparable(earlier, result) ? earlier : null;
  const subject = { unit: enhed ?? null, theme: tema ?? null };
  const about = { result, names, confidence: confidence.data ?? null };
  return (
    <PlaceContext value={place}>
      <div className="pj-with-panel results-page">
        <div>
          <PageTitle title={m.results_title()} lead={summaryText(toSummary(result), names)}>
            <RoundActions address={address} isClosed={result.assessment.closedAt !== null} />
            <Button onClick={() => window.print()}>{m.results_print()}</Button>
          </PageTitle>
          <p className="pj-sub results-page__facts">
            <LockedLine result={result} />
            <SubjectLink subject={{ unit: null, theme: null }} className="pj-no-print">
              {m.results_how()}
            </SubjectLink>
          </p>
          {isPainted ? (
            <ResultsBody
              result={result}
              outline={outline}
              names={names}
              earlier={before}
              confidence={confidence}
              selected={panel === undefined ? null : subject}
            />
          ) : (
            <div className="results-page__heat-space" />
          )}
        </div>
        {panel === CALCULATION && <ExplanationPanel subject={subject} onClose={close} {...about} />}
      </div>
    </PlaceContext>
  );
}

type RoundActionsProps = {
  readonly address: { readonly kommunekode: string; readonly slug: string };
  readonly isClosed: boolean;
};

function RoundActions({ address, isClosed }: RoundActionsProps) {
  const { kommunekode } = address;
  const maySeeRounds = useMay("assessment.list", kommunekode);
  const mayShare = useMay("publication.create", kommunekode);
  return (
    <>
      {maySeeRounds && (
        <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/resultater/runder" params={address}>
          {m.results_compare_rounds()}
        </LinkButton>
      )}
      {mayShare && isClosed && (
        <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/deling" params={address}>
          {m.results_share()}
        </LinkButton>
      )}
    </>
  );
}

function NoAnswers(address: { readonly kommunekode: string; readonly slug: string }) {
  const mayInterview = useMay("interview.list", address.kommunekode);
  return (
    <>
      <PageTitle title={m.results_title()} />
      <EmptyState
        title={m.results_empty_title()}
        action={
          mayInterview && (
            <LinkButton
              variant="primary"
              to="/kommuner/$kommunekode/maalinger/$slug/interview"
              params={address}
            >
              {m.results_empty_action()}
            </LinkButton>
          )
        }
      >
        {mayInterview ? m.results_empty_text() : m.results_empty_text_reader()}
      </EmptyState>
    </>
  );
}
