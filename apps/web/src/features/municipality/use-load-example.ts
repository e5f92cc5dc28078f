import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "../../components/notices";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

export function useLoadExample() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.municipality.loadExample.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries();
        notify(m.municipality_example_loaded(), "success");
      },
    }),
  );
}
