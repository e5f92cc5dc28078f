import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../../lib/trpc";

type Model = { readonly modelId: string; readonly modelVersion: string };

/** How many questions each form has in the assessment's model; null until the model has arrived. */
export function useFormTotals(assessment: Model | null) {
  const trpc = useTRPC();
  const { modelId = "", modelVersion = "" } = assessment ?? {};
  const { data } = useQuery({
    ...trpc.model.outline.queryOptions({ id: modelId, version: modelVersion }),
    enabled: assessment !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return null;
  const questions = data.themes.flatMap((theme) => theme.questions);
  return { full: questions.length, short: questions.filter(({ short }) => short).length };
}
