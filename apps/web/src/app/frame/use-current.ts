import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { readLastPlace, storeLastPlace } from "../../lib/last-place";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";

/**
 * The municipality and round the frame speaks of: those of the address; on pages that belong to no municipality,
 * the ones last looked at. Only the person's own municipalities.
 */
export function useCurrent() {
  const trpc = useTRPC();
  const params = useParams({ strict: false });
  const last = readLastPlace();
  const isHere = params.kommunekode !== undefined;
  const wanted = params.kommunekode ?? last?.kommunekode ?? null;
  const isSame = last?.kommunekode === wanted;
  // `$slug` also names a strategy; it is a round only below a municipality.
  const wantedSlug = isHere ? (params.slug ?? null) : null;

  const municipalities = useMe().person?.memberships ?? [];
  const municipality = municipalities.find(({ kommunekode }) => kommunekode === wanted) ?? null;
  const assessments =
    useQuery({
      ...trpc.assessment.list.queryOptions({ kommunekode: wanted ?? "" }),
      enabled: municipality !== null,
    }).data ?? [];
  const slug = wantedSlug ?? (isSame ? (last?.slug ?? null) : null);
  const assessment = assessments.find((round) => round.slug === slug) ?? assessments[0] ?? null;

  useEffect(() => {
    if (params.kommunekode === undefined) return;
    storeLastPlace({ kommunekode: params.kommunekode, slug: wantedSlug });
  }, [params.kommunekode, wantedSlug]);

  return { municipalities, municipality, assessments, assessment, isHere };
}

export type Current = ReturnType<typeof useCurrent>;
