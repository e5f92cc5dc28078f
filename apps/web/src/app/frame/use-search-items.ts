import type { DoorName } from "@pejling/contract/who-may";
import { useQuery } from "@tanstack/react-query";
import { may } from "../../lib/decide-may";
import { toLocalText } from "../../lib/local-text";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { listPages } from "./list-pages";
import type { SearchItem } from "./search-item";
import type { Current } from "./use-current";

/** Everything the search can open; what belongs to the round is fetched when the search is. */
export function useSearchItems(current: Current): readonly SearchItem[] {
  const isOpen = useIsOpen(current);
  return [...listPages(current, isOpen), ...useRoundItems(current, isOpen), ...useStrategyItems()];
}

type IsOpen = (door: DoorName) => boolean;

function useIsOpen({ municipality }: Current): IsOpen {
  const me = useMe();
  const place = { kommunekode: municipality?.kommunekode ?? null, slug: null };
  return (door) => may(me, door, place);
}

function useRoundItems({ municipality, assessment }: Current, isOpen: IsOpen) {
  const trpc = useTRPC();
  const enabled = municipality !== null && assessment !== null;
  const kommunekode = municipality?.kommunekode ?? "";
  const slug = assessment?.slug ?? "";
  const model = { id: assessment?.modelId ?? "", version: assessment?.modelVersion ?? "" };
  const { data: plan } = useQuery({
    ...trpc.interview.list.queryOptions({ kommunekode, slug }),
    enabled: enabled && isOpen("interview.list"),
  });
  const { data: outline } = useQuery({ ...trpc.model.outline.queryOptions(model), enabled });
  const { data: setup } = useQuery({
    ...trpc.assessment.setup.queryOptions({ kommunekode, slug }),
    enabled: enabled && isOpen("assessment.setup"),
  });
  const round = `/kommuner/${kommunekode}/maalinger/${slug}`;
  const measured = new Set(setup?.measuredUnits.map(({ unitId }) => unitId));
  const themes = outline?.themes ?? [];
  return [
    ...(plan?.interviews ?? []).map(({ number, title }) => ({
      group: m.frame_search_interview(),
      label: title,
      href: `${round}/interview/${number}`,
    })),
    ...(setup?.units ?? [])
      .filter(({ id }) => measured.has(id))
      .map(({ code, name }) => ({
        group: m.frame_search_unit(),
        label: name,
        href: `${round}/resultater/enheder/${code}`,
      })),
    ...themes.map(({ id, title }) => ({
      group: m.frame_search_theme(),
      label: toLocalText(title),
      href: `${round}/resultater/temaer/${id}`,
    })),
    ...themes.flatMap(({ id, shortTitle, questions }) =>
      questions.map(({ title }) => ({
        group: m.frame_search_question(),
        label: toLocalText(title),
        hint: toLocalText(shortTitle),
        href: `${round}/resultater/temaer/${id}`,
      })),
    ),
  ];
}

function useStrategyItems(): readonly SearchItem[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.strategy.list.queryOptions());
  return (data ?? []).map(({ slug, title }) => ({
    group: m.frame_search_strategy(),
    label: title,
    href: `/strategier/${slug}`,
  }));
}
