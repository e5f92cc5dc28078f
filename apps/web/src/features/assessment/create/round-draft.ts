import { createAssessmentInput } from "@pejling/contract";
import type { Form } from "@pejling/domain";

/** A new round as it stands in the fields. */
export type RoundDraft = {
  readonly name: string;
  readonly slug: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly model: string;
  readonly form: Form;
  readonly previousId: string;
};
export type RoundInput = ReturnType<typeof createAssessmentInput.parse>;
export type ReadRound =
  | { readonly ok: true; readonly input: RoundInput }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

/** A model version as one value of a select. */
export function toModelKey({ id, version }: { readonly id: string; readonly version: string }) {
  return `${id}@${version}`;
}

/** Reads the fields by the same shape the door takes; names the fields that do not fit it. */
export function readRoundDraft(
  draft: RoundDraft,
  rest: { readonly kommunekode: string; readonly id: string },
): ReadRound {
  const [modelId = "", modelVersion = ""] = draft.model.split("@");
  const parsed = createAssessmentInput.safeParse({
    ...rest,
    name: draft.name.trim(),
    slug: draft.slug.trim(),
    form: draft.form,
    modelId,
    modelVersion,
    previousId: draft.previousId || null,
    periodStart: draft.periodStart,
    periodEnd: draft.periodEnd,
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  if (wrong.has("modelId") || wrong.has("modelVersion")) wrong.add("model");
  return { ok: false, wrong };
}
