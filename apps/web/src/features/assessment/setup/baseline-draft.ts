import { saveBaselineInput } from "@pejling/contract";
import type { RoundAddress } from "../overview/place-link";
import { parseLevel } from "./level-input";

export type BaselineDraft = {
  readonly themeId: string;
  readonly level: string;
  readonly source: string;
};
export type BaselineInput = ReturnType<typeof saveBaselineInput.parse>;
export type ReadBaseline =
  | { readonly ok: true; readonly input: BaselineInput }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

/** Reads the fields by the same shape the door takes; names the fields that do not fit it. */
export function readBaselineDraft(
  draft: BaselineDraft,
  rest: RoundAddress & { readonly seenVersion: number },
): ReadBaseline {
  const parsed = saveBaselineInput.safeParse({
    ...rest,
    themeId: draft.themeId,
    level: parseLevel(draft.level),
    source: draft.source.trim(),
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, wrong: new Set(parsed.error.issues.map(({ path }) => String(path[0]))) };
}
