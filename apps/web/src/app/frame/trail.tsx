import { Link, useLocation } from "@tanstack/react-router";
import { Breadcrumb } from "../../components/breadcrumb";
import { usePageName } from "../../lib/page-name";
import { m } from "../../paraglide/messages";
import { type Crumb, type CrumbWord, toCrumbs } from "./to-crumbs";
import type { Current } from "./use-current";

export function Trail({ current }: { current: Current }) {
  const { pathname } = useLocation();
  const pageName = usePageName();
  const crumbs = toCrumbs(pathname);
  if (crumbs.length === 0) return null;
  return (
    <Breadcrumb>
      {crumbs.map((crumb, index) => {
        const text = textOf(crumb, current);
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
  overview: m.frame_overview,
  setup: m.frame_setup,
  interviews: m.frame_interview,
  question: m.frame_question,
  results: m.frame_results,
  unit: m.frame_unit,
  theme: m.frame_theme,
  rounds: m.frame_rounds,
  strategies: m.frame_strategies,
  compareStrategies: m.frame_compare,
  strategy: m.frame_strategy,
  models: m.frame_models,
  model: m.frame_model,
};

function textOf({ word, value }: Crumb, { municipality }: Current): string {
  if (word === "interview") return m.frame_interview_number({ number: value });
  if (word === "municipality") return municipality?.name ?? value;
  return WORDS[word]();
}
