import { findPersonInput } from "@pejling/contract";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { findMembersNamed, findPlaces } from "./find-places";

/** Changes nothing; a mutation so that the name travels in the body and never stands in an address that is logged. */
export const findPerson = procedure.input(findPersonInput).mutation(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  return {
    places: await findPlaces(scope, input.name),
    members: await findMembersNamed(scope, input.name),
  };
});
