import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { Breadcrumb } from "../../components/breadcrumb";
import { usePageName } from "../../lib/page-name";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { type Crumb, type CrumbWord, toCrumbs } from "./to-crumbs";
import type { Current } from "./use-current";

export function Trail({ current }: { current: Pick<Current, "municipality"> }) {
  const { pathname } = useLocation();
  const pageName = usePageName();
  const crumbs = toCrumbs(pathname);
  const place = useKnownMunicipality(crumbs);
  if (crumbs.length === 0) return null;
  return (
    <Breadcrumb>
      {crumbs.map((crumb, index) => {
        const text = textOf(crumb, current.municipality ?? place);
        if (index === crumbs.length - 1) return <span key={crumb.href}>{pageName ?? text}</span>;
        return (
          <Link key={crumb.href} to={crumb.href}>
            {text}
          </Link>
        );
      })}
    </Breadcrumb>
  );
}

const WORDS: Record<Exclude<CrumbWord, "municipality" | "interview">, () => string> = {
  municipalities: m.frame_municipalities,
  newAssessment: m.frame_new_round,
  access: m.frame_access,
  privacy: m.frame_privacy,
  audit: m.frame_audit,
  overview: m.frame_overview,
  setup: m.frame_setup,
  publication: m.frame_publication,
  interviews: m.frame_interview,
  question: m.frame_question,
  live: m.frame_live,
  results: m.frame_results,
  unit: m.frame_unit,
  theme: m.frame_theme,
  rounds: m.frame_rounds,
  strategies: m.frame_strategies,
  minutes: m.minutes_crumb,
  compareStrategies: m.frame_compare,
  strategy: m.frame_strategy,
  models: m.frame_models,
  model: m.frame_model,
};

/** One of the 98 that has no place here yet: the page that shows it has fetched its name. */
function useKnownMunicipality(crumbs: readonly Crumb[]): { readonly name: string } | null {
  const trpc = useTRPC();
  const kommunekode = crumbs.find(({ word }) => word === "municipality")?.value ?? "";
  const options = trpc.municipality.get.queryOptions({ kommunekode });
  return useQuery({ ...options, enabled: false }).data ?? null;
}

function textOf({ word, value }: Crumb, municipality: { readonly name: string } | null): string {
  if (word === "interview") return m.frame_interview_number({ number: value });
  if (word === "municipality") return municipality?.name ?? value;
  return WORDS[word]();
}
