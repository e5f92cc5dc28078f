import type { AppRouter } from "@pejling/api";
import type { QueryClient } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";

/** What a route's loader may use to start fetching before the page's code has arrived. */
export type AppContext = {
  readonly queryClient: QueryClient;
  readonly trpc: TRPCOptionsProxy<AppRouter>;
  readonly client: TRPCClient<AppRouter>;
};
