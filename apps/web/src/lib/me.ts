import type { RouterOutputs } from "@pejling/api";

export type Me = RouterOutputs["account"]["me"];
export type SignedIn = NonNullable<Me["person"]>;

/** Before the server has answered: nobody is signed in, and nothing is offered. */
export const NOBODY: Me = {
  person: null,
  link: null,
  signIn: { mode: "production", providerName: null, examplePeople: [], needsOperator: false },
};
