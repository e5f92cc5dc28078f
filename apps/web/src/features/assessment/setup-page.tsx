import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { toNames } from "./names";
import type { SetupSection } from "./overview/place";
import { BaselinesSection } from "./setup/baselines-section";
import { DetailsSection } from "./setup/details-section";
import { StatusSection } from "./setup/status-section";
import { TargetsSection } from "./setup/targets-section";
import { UnitsSection } from "./setup/units-section";
import { useTargetReach } from "./setup/use-target-reach";
import { useOutline } from "./use-outline";
import "./setup/setup.css";

const route = getRouteApi("/kommuner/$kommunekode/maalinger/$slug/opsaetning");

type Part = {
  readonly id: SetupSection;
  readonly title: string;
  readonly lead?: string;
  readonly content: ReactNode;
};

export function SetupPage() {
  const round = route.useParams();
  if (useMay("assessment.setup", round.kommunekode)) return <Setup />;
  return (
    <NotForYou
      title={m.assessment_setup_closed_title()}
      action={
        <LinkButton to="/kommuner/$kommunekode/maalinger/$slug/resultater" params={round}>
          {m.assessment_level_results()}
        </LinkButton>
      }
    >
      {m.assessment_setup_closed_text()}
    </NotForYou>
  );
}

function Setup() {
  const round = route.useParams();
  const { kommunekode } = round;
  const trpc = useTRPC();
  const { data: setup } = useSuspenseQuery(trpc.assessment.setup.queryOptions(round));
  const { data: rounds } = useSuspenseQuery(trpc.assessment.list.queryOptions({ kommunekode }));
  const outline = useOutline(setup.assessment);
  const isClosed = setup.assessment.status === "closed";
  const mayChange = useMay("assessment.update", kommunekode);
  const mayTarget = useTargetReach(kommunekode, setup.units);
  const about = { round, setup, outline, names: toNames(setup.units, outline) };
  const section = { ...about, isClosed: isClosed || !mayChange };
  useEffect(goToHash, []);

  const parts: readonly Part[] = [
    {
      id: "oplysninger",
      title: m.assessment_details_title(),
      content: <DetailsSection {...section} rounds={rounds} />,
    },
    {
      id: "enheder",
      title: m.assessment_units_title(),
      lead: m.assessment_units_lead(),
      content: <UnitsSection {...section} />,
    },
    {
      id: "maal",
      title: m.assessment_targets_title(),
      lead: mayChange ? m.assessment_targets_lead() : m.assessment_targets_lead_own(),
      content: <TargetsSection {...about} isClosed={isClosed} mayTarget={mayTarget} />,
    },
    {
      id: "udgangspunkt",
      title: m.assessment_baseline_title(),
      lead: m.assessment_baseline_lead(),
      content: <BaselinesSection {...section} />,
    },
    {
      id: "status",
      title: m.assessment_status_title(),
      content: <StatusSection {...section} />,
    },
  ];
  return (
    <>
      <PageTitle
        title={setup.assessment.name}
        eyebrow={m.assessment_setup_title()}
        lead={leadText({ isClosed, mayChange })}
      >
        {isClosed && mayChange && (
          <LinkButton to="/kommuner/$kommunekode/ny-maaling" params={{ kommunekode }}>
            {m.assessment_new_round()}
          </LinkButton>
        )}
      </PageTitle>
      <div className="setup">
        <nav className="setup-nav pj-no-print" aria-label={m.assessment_setup_sections()}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
                  params={round}
                  hash={id}
                  activeOptions={{ exact: true, includeHash: true }}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {parts.map(({ id, title, lead, content }) => (
            <section key={id} className="setup-part" aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {title}
              </h2>
              {lead && <p className="setup-part__lead">{lead}</p>}
              {content}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function leadText({ isClosed, mayChange }: { isClosed: boolean; mayChange: boolean }): string {
  if (isClosed)
    return mayChange ? m.assessment_setup_lead_closed() : m.assessment_lead_closed_own();
  return mayChange ? m.assessment_setup_lead() : m.assessment_setup_lead_own();
}

/** A link to one part lands there, also when the page had to be fetched first. */
function goToHash(): void {
  const part = document.getElementById(window.location.hash.slice(1));
  requestAnimationFrame(() => {
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  });
}
