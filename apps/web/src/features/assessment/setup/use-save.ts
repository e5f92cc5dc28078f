import { useMutation } from "@tanstack/react-query";
import { useRefresh } from "./use-refresh";

type Saved<Current> =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly current: Current }
  | { readonly kind: "notFound" };

/** A save whose form shows what it came to: saved, in conflict, gone or failed. */
export function useSave<Input, Current>(
  send: (input: Input) => Promise<Saved<Current>>,
  onSaved: () => void,
) {
  const refresh = useRefresh();
  const save = useMutation({
    mutationFn: send,
    meta: { ownError: true },
    onSuccess: async ({ kind }) => {
      await refresh();
      if (kind === "saved") onSaved();
    },
  });
  return {
    run: (input: Input) => save.mutate(input),
    isSaving: save.isPending,
    error: save.error,
    conflict: save.data?.kind === "conflict" ? save.data.current : null,
    isGone: save.data?.kind === "notFound",
  };
}
