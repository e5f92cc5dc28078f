import type { ItemContent } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../lib/trpc";

/** Adds a statement the reader did not find. Answers the failure in words instead of throwing. */
export function useAddItem(slug: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation(
    trpc.strategy.addItem.mutationOptions({ meta: { ownError: true }, retry: false }),
  );
  const add = async (parentId: string | null, content: ItemContent): Promise<boolean> => {
    try {
      await mutateAsync({ slug, id: crypto.randomUUID(), parentId, content });
    } catch {
      return false;
    }
    await queryClient.invalidateQueries({ queryKey: trpc.strategy.pathKey() });
    return true;
  };
  return { add, isPending, error };
}
