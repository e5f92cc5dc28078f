import { m } from "../../paraglide/messages";
import type { SearchItem } from "./search-item";
import type { Current } from "./use-current";

export function listPages({ municipality, municipalities, assessment }: Current): SearchItem[] {
  const base = municipality && `/kommuner/${municipality.kommunekode}`;
  const round = base && assessment && `${base}/maalinger/${assessment.slug}`;
  const roundPages: readonly (readonly [string, string])[] = [
    ["", m.frame_overview()],
    ["/opsaetning", m.frame_setup()],
    ["/interview", m.frame_interview()],
    ["/resultater", m.frame_results()],
    ["/resultater/runder", m.frame_rounds()],
  ];
  const pages: readonly (readonly [string, string])[] = [
    ["/strategier", m.frame_strategies()],
    ["/strategier/sammenlign", m.strategy_compare_title()],
    ["/kommuner", m.frame_municipalities()],
    ["/modeller", m.frame_models()],
    ["/om", m.frame_about()],
  ];
  const group = m.frame_search_pages();
  return [
    ...(round
      ? roundPages.map(([path, label]) => ({
          group,
          label,
          hint: assessment.name,
          href: `${round}${path}`,
        }))
      : []),
    ...pages.map(([href, label]) => ({ group, label, href })),
    ...municipalities.map(({ kommunekode, name }) => ({
      group: m.frame_municipalities(),
      label: name,
      href: `/kommuner/${kommunekode}`,
    })),
  ];
}
