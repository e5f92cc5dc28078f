import type { AppRouter } from "@pejling/api";
import { useQuery } from "@tanstack/react-query";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { type Me, NOBODY } from "./me";
import { keepMe } from "./session";
import { useTRPC } from "./trpc";

/** Asked again whenever the window is looked at. An answer that ends the session does not clear the screen. */
export function meQuery(trpc: TRPCOptionsProxy<AppRouter>) {
  return {
    ...trpc.account.me.queryOptions(),
    refetchOnWindowFocus: "always" as const,
    structuralSharing: (before: unknown, after: unknown) =>
      keepMe(before as Me | undefined, after as Me),
    meta: { ownError: true },
  };
}

/** Who is signed in. Every page is opened after the answer has come. */
export function useMe(): Me {
  return useQuery(meQuery(useTRPC())).data ?? NOBODY;
}
