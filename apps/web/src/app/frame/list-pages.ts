import type { DoorName } from "@pejling/contract/who-may";
import { m } from "../../paraglide/messages";
import type { SearchItem } from "./search-item";
import type { Current } from "./use-current";

type Page = readonly [door: DoorName, path: string, label: string];

/** The pages the person may open, in the municipality and round the frame speaks of. */
export function listPages(
  { municipality, municipalities, assessment }: Current,
  isOpen: (door: DoorName) => boolean,
): SearchItem[] {
  const base = municipality && `/kommuner/${municipality.kommunekode}`;
  const round = base && assessment && `${base}/maalinger/${assessment.slug}`;
  const group = m.frame_search_pages();
  const toItems = (pages: readonly Page[], start: string | null, hint?: string) =>
    pages
      .filter(([door]) => start !== null && isOpen(door))
      .map(([, path, label]) => ({
        group,
        label,
        href: `${start}${path}`,
        ...(hint !== undefined && { hint }),
      }));
  return [
    ...toItems(roundPages(), round, assessment?.name),
    ...toItems(municipalityPages(), base, municipality?.name),
    ...toItems(sharedPages(), ""),
    ...municipalities.map(({ kommunekode, name }) => ({
      group: m.frame_municipalities(),
      label: name,
      href: `/kommuner/${kommunekode}`,
    })),
  ];
}

function roundPages(): readonly Page[] {
  return [
    ["assessment.overview", "", m.frame_overview()],
    ["assessment.setup", "/opsaetning", m.frame_setup()],
    ["interview.list", "/interview", m.frame_interview()],
    ["result.get", "/resultater", m.frame_results()],
    ["assessment.list", "/resultater/runder", m.frame_rounds()],
    ["publication.list", "/deling", m.frame_publication()],
  ];
}

function municipalityPages(): readonly Page[] {
  return [
    ["member.leave", "/adgang", m.frame_access()],
    ["privacy.overview", "/persondata", m.frame_privacy()],
    ["audit.list", "/revisionsspor", m.frame_audit()],
  ];
}

function sharedPages(): readonly Page[] {
  return [
    ["strategy.list", "/strategier", m.frame_strategies()],
    ["strategy.compare", "/strategier/sammenlign", m.strategy_compare_title()],
    ["municipality.list", "/kommuner", m.frame_municipalities()],
    ["model.list", "/modeller", m.frame_models()],
    ["account.sessions", "/konto", m.frame_account()],
    ["person.list", "/drift", m.frame_operation()],
    ["account.me", "/om", m.frame_about()],
  ];
}
