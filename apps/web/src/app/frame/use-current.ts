import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { readLastPlace, storeLastPlace } from "../../lib/last-place";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";

/**
 * The municipality and round the frame speaks of: those of the address; on pages that belong to no municipality,
 * the ones last looked at, else the only one. Only the person's own municipalities.
 */
export function useCurrent() {
  const trpc = useTRPC();
  const params = useParams({ strict: false });
  const last = readLastPlace();
  const isHere = params.kommunekode !== undefined;
  const wanted = params.kommunekode ?? last?.kommunekode ?? null;
  // `$slug` also names a strategy; it is a round only below a municipality.
  const wantedSlug = isHere ? (params.slug ?? null) : null;

  const municipalities = useMe().person?.memberships ?? [];
  const known = municipalities.find(({ kommunekode }) => kommunekode === wanted);
  const [only, another] = municipalities;
  const single = isHere || another !== undefined ? null : (only ?? null);
  const municipality = known ?? single;
  const assessments =
    useQuery({
      ...trpc.assessment.list.queryOptions({ kommunekode: municipality?.kommunekode ?? "" }),
      enabled: municipality !== null,
    }).data ?? [];
  const isSame = municipality !== null && last?.kommunekode === municipality.kommunekode;
  const slug = wantedSlug ?? (isSame ? (last?.slug ?? null) : null);
  const assessment = assessments.find((round) => round.slug === slug) ?? assessments[0] ?? null;

  useEffect(() => {
    if (params.kommunekode === undefined) return;
    storeLastPlace({ kommunekode: params.kommunekode, slug: wantedSlug });
  }, [params.kommunekode, wantedSlug]);

  return { municipalities, municipality, assessments, assessment, isHere };
}

export type Current = ReturnType<typeof useCurrent>;
