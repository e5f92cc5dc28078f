import type { AppRouter } from "@pejling/api";
import type { AppErrorCode } from "@pejling/domain";
import type { TRPCLink } from "@trpc/client";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { readAppError } from "./error-texts";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Answers that may mean that the session has ended or the role is another than the page thinks. */
const DOUBTFUL: readonly (AppErrorCode | null)[] = [
  "SIGN_IN_REQUIRED",
  "NOT_ALLOWED",
  "MUNICIPALITY_NOT_FOUND",
];

/** The server refuses more in one request. */
const MOST_IN_ONE = 30;

export function createClient(onDoubt: () => void) {
  const url = "/trpc";
  return createTRPCClient<AppRouter>({
    links: [
      noticeRefusals(onDoubt),
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxURLLength: 4000, maxItems: MOST_IN_ONE }),
      }),
    ],
  });
}

function noticeRefusals(onDoubt: () => void): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) => {
      const answer = next(op);
      return {
        ...answer,
        subscribe: (observer) =>
          answer.subscribe({
            ...observer,
            error: (error) => {
              const isAsking = op.path === "account.me";
              if (!isAsking && DOUBTFUL.includes(readAppError(error).code)) onDoubt();
              observer.error?.(error);
            },
          }),
      };
    };
}
