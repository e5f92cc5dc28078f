import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { notify } from "../components/notices";
import { ToastRegion } from "../components/toast-region";
import { createQueryClient } from "../lib/query-client";
import { createClient, TRPCProvider } from "../lib/trpc";
import { createAppRouter } from "./router";

const queryClient = createQueryClient((text) => notify(text, "error"));
const client = createClient(() => {
  const { queryKey } = trpc.account.me.queryOptions();
  void queryClient.refetchQueries({ queryKey }, { cancelRefetch: false });
});
const trpc = createTRPCOptionsProxy({ client, queryClient });
const router = createAppRouter({ queryClient, trpc, client });

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <RouterProvider router={router} />
        <ToastRegion />
      </TRPCProvider>
    </QueryClientProvider>
  );
}
