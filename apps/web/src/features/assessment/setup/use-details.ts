import type { RouterOutputs } from "@pejling/api";
import { updateAssessmentInput } from "@pejling/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { SaveStatus } from "../../../components/save-state";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { withoutFields } from "../../../lib/without-fields";
import type { SectionProps, Setup } from "./setup-types";
import { useRefresh } from "./use-refresh";

export type Rounds = RouterOutputs["assessment"]["list"];
type Input = ReturnType<typeof updateAssessmentInput.parse>;

/** Name, period and earlier round: fields, faults, conflict and what the last save came to. */
export function useDetails({ round, setup }: Pick<SectionProps, "round" | "setup">) {
  const [draft, setDraft] = useState(() => toDraft(setup.assessment));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const seenVersion = useRef(setup.assessment.version);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = useRefresh();

  const save = useMutation({
    mutationFn: (input: Input) => client.assessment.update.mutate(input),
    meta: { ownError: true },
    onSuccess: async (saved) => {
      await refresh();
      if (saved.kind !== "saved") return;
      seenVersion.current = saved.version;
      setSavedAt(new Date());
    },
  });
  const submit = () => {
    const parsed = updateAssessmentInput.safeParse({
      ...round,
      ...draft,
      name: draft.name.trim(),
      previousId: draft.previousId || null,
      seenVersion: seenVersion.current,
    });
    const faults = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
    setWrong(new Set(faults));
    if (parsed.success) return save.mutate(parsed.data);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const conflict = save.data?.kind === "conflict" ? save.data.current : null;

  return {
    draft,
    wrong,
    form,
    error: save.error,
    conflict,
    submit,
    status: statusOf(save, savedAt),
    change: (changes: Partial<ReturnType<typeof toDraft>>) => {
      setSavedAt(null);
      setWrong((old) => withoutFields(old, changes));
      setDraft((old) => ({ ...old, ...changes }));
    },
    keepMine: () => {
      if (conflict !== null) seenVersion.current = conflict.version;
      submit();
    },
    takeTheirs: async () => {
      const theirs = await queryClient.fetchQuery(trpc.assessment.setup.queryOptions(round));
      seenVersion.current = theirs.assessment.version;
      setDraft(toDraft(theirs.assessment));
      save.reset();
    },
  };
}

function toDraft({ name, periodStart, periodEnd, previous }: Setup["assessment"]) {
  return { name, periodStart, periodEnd, previousId: previous?.id ?? "" };
}

function statusOf(
  { isPending, error }: { readonly isPending: boolean; readonly error: unknown },
  savedAt: Date | null,
): SaveStatus {
  if (isPending) return { kind: "saving" };
  if (error) return { kind: "failed" };
  return savedAt === null ? { kind: "idle" } : { kind: "saved", at: savedAt };
}
