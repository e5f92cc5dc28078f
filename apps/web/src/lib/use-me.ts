import type { RouterOutputs } from "@pejling/api";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "./trpc";

export type Me = RouterOutputs["account"]["me"];
export type SignedIn = NonNullable<Me["person"]>;

/** Before the server has answered: nobody is signed in, and nothing is offered. */
export const NOBODY: Me = {
  person: null,
  link: null,
  signIn: { mode: "production", providerName: null, examplePeople: [], needsOperator: false },
};

/** Who is signed in. Every page is opened after the answer has come; it is asked again when the window is looked at. */
export function useMe(): Me {
  return useQuery(useTRPC().account.me.queryOptions()).data ?? NOBODY;
}
