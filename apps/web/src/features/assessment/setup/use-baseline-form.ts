import { useEffect, useRef, useState } from "react";
import { notify } from "../../../components/notices";
import { useTRPCClient } from "../../../lib/trpc";
import { withoutFields } from "../../../lib/without-fields";
import { m } from "../../../paraglide/messages";
import { type BaselineDraft, type BaselineInput, readBaselineDraft } from "./baseline-draft";
import { toLevelText } from "./level-input";
import type { BaselineFormProps } from "./setup-types";
import { useSave } from "./use-save";

export function useBaselineForm({ round, names, baseline, onDone }: BaselineFormProps) {
  const [draft, setDraft] = useState<BaselineDraft>(() => ({
    themeId: baseline?.themeId ?? "",
    level: baseline === null ? "" : toLevelText(baseline.level),
    source: baseline?.source ?? "",
  }));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const save = useSave(
    (input: BaselineInput) => client.baseline.save.mutate(input),
    () => {
      notify(m.assessment_baseline_saved({ theme: names.theme(draft.themeId) }), "success");
      onDone();
    },
  );

  useEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

  const saveSeen = (seenVersion: number) => {
    const read = readBaselineDraft(draft, { ...round, seenVersion });
    if (read.ok) {
      setWrong(new Set());
      return save.run(read.input);
    }
    setWrong(read.wrong);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  return {
    draft,
    wrong,
    form,
    save,
    change: (changes: Partial<BaselineDraft>) => {
      setWrong((old) => withoutFields(old, changes));
      setDraft((old) => ({ ...old, ...changes }));
    },
    submit: () => saveSeen(save.isGone ? 0 : (baseline?.version ?? 0)),
    keepMine: saveSeen,
  };
}
