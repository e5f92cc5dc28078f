import { saveTargetInput } from "@pejling/contract";
import type { RoundAddress } from "../overview/place-link";
import type { Target } from "./setup-types";

export type TargetDraft = {
  readonly unitId: string;
  readonly level: string;
  readonly reason: string;
  readonly approvedBy: string;
};
export type TargetInput = ReturnType<typeof saveTargetInput.parse>;
export type ReadTarget =
  | { readonly ok: true; readonly input: TargetInput }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

export function toTargetDraft(target: Target | null): TargetDraft {
  return {
    unitId: target?.unitId ?? "",
    level: target === null ? "" : String(target.level),
    reason: target?.reason ?? "",
    approvedBy: target?.approvedBy ?? "",
  };
}

type Rest = RoundAddress & {
  readonly id: string;
  readonly themeId: string;
  readonly seenVersion: number;
  readonly isForUnit: boolean;
};

/** Reads the fields by the same shape the door takes; a unit's target also needs its unit. */
export function readTargetDraft(draft: TargetDraft, { isForUnit, ...rest }: Rest): ReadTarget {
  const parsed = saveTargetInput.safeParse({
    ...rest,
    unitId: draft.unitId || null,
    level: draft.level === "" ? null : Number(draft.level),
    reason: draft.reason.trim(),
    approvedBy: draft.approvedBy.trim(),
  });
  const wrong = new Set(
    parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])),
  );
  if (isForUnit && draft.unitId === "") wrong.add("unitId");
  return parsed.success && wrong.size === 0
    ? { ok: true, input: parsed.data }
    : { ok: false, wrong };
}
