import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { notify } from "../../../components/notices";
import { newId } from "../../../lib/new-id";
import { useTRPCClient } from "../../../lib/trpc";
import { withoutFields } from "../../../lib/without-fields";
import { m } from "../../../paraglide/messages";
import type { TargetFormProps } from "./setup-types";
import { readTargetDraft, type TargetDraft, type TargetInput, toTargetDraft } from "./target-draft";
import { useRefresh } from "./use-refresh";
import { useSave } from "./use-save";

/** A target being written: its fields, what is wrong with them, and its way back when it is removed. */
export function useTargetForm({
  round,
  names,
  themeId,
  target,
  isForUnit,
  onDone,
}: TargetFormProps) {
  const [draft, setDraft] = useState(() => toTargetDraft(target));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [freshId] = useState(newId);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const refresh = useRefresh();
  const theme = names.theme(themeId);

  const save = useSave(
    (input: TargetInput) => client.target.save.mutate(input),
    () => {
      notify(m.assessment_target_saved({ theme }), "success");
      onDone();
    },
  );
  const restore = useMutation({
    mutationFn: (input: TargetInput) => client.target.save.mutate(input),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: (id: string) => client.target.remove.mutate({ ...round, id }),
    onSuccess: async () => {
      onDone();
      if (target === null) return;
      const { version: _, ...kept } = target;
      notify(m.assessment_target_removed({ theme }), "success", {
        label: m.assessment_undo(),
        run: () => restore.mutate({ ...round, ...kept, seenVersion: 0 }),
      });
      await refresh();
    },
  });

  useEffect(() => form.current?.querySelector("select")?.focus(), []);

  const saveAs = (id: string, seenVersion: number) => {
    const read = readTargetDraft(draft, { ...round, id, themeId, seenVersion, isForUnit });
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
    change: (changes: Partial<TargetDraft>) => {
      setWrong((old) => withoutFields(old, changes));
      setDraft((old) => ({ ...old, ...changes }));
    },
    submit: () => saveAs(target?.id ?? freshId, save.isGone ? 0 : (target?.version ?? 0)),
    keepMine: (current: { readonly id: string; readonly version: number }) =>
      saveAs(current.id, current.version),
    remove: () => target !== null && remove.mutate(target.id),
  };
}
