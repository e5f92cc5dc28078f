import { findMunicipalityRow, saveExamplePeople, scopeTo } from "@pejling/db";
import { EXAMPLE_MUNICIPALITY } from "@pejling/reference";
import type { Context } from "../context";
import { EXAMPLE_PEOPLE } from "./example-people";

/**
 * People to try Pejling as, also in a database whose example is older than they are. Never in production. Whoever runs the
 * installation in the example is here with or without it, and can bring it back.
 */
export async function ensureExamplePeople(ctx: Pick<Context, "db" | "now">): Promise<void> {
  const municipalityId = EXAMPLE_MUNICIPALITY.kommunekode;
  const example = await findMunicipalityRow(scopeTo(ctx.db, municipalityId));
  const isHere = example?.isExample ?? false;
  const people = EXAMPLE_PEOPLE.filter(({ part }) => part === null || isHere);
  await saveExamplePeople(ctx.db, people, { municipalityId, now: ctx.now() });
}
