import type { AppRouter, RouterOutputs } from "@pejling/api";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";

const url = "/trpc";

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url }),
      // One at a time: a vote waits for nothing else. The link without batches sends no content where there is no input.
      false: httpBatchLink({ url, maxItems: 1 }),
    }),
  ],
});

type Watched =
  RouterOutputs["live"]["watchSeat"] extends AsyncIterable<infer Event> ? Event : never;

/** What the server says of the session, again each time something in it moves. */
export type SeatState = Watched extends { readonly data: infer State } ? State : never;
export type LiveQuestion = NonNullable<SeatState["question"]>;
export type SeatMinutes = NonNullable<RouterOutputs["minutes"]["readAtSeat"]>;
