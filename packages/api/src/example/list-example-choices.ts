import { type DbClient, listExamplePeople } from "@pejling/db";
import { EXAMPLE_PEOPLE } from "./example-people";

/** The example's people one can sign in as now. */
export async function listExampleChoices(db: DbClient) {
  const here = await listExamplePeople(db);
  return EXAMPLE_PEOPLE.filter(({ userId }) => here.includes(userId)).map(
    ({ key, name, part, about }) => ({
      key,
      name,
      role: part?.role ?? ("operator" as const),
      about,
    }),
  );
}
