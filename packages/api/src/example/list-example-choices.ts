import { type DbClient, listExamplePeople } from "@pejling/db";
import { EXAMPLE_PEOPLE } from "./example-people";

/** The example's people one can sign in as now, in the order they are introduced. */
export async function listExampleChoices(db: DbClient) {
  const here = await listExamplePeople(db);
  return EXAMPLE_PEOPLE.flatMap(({ key, userId, part, about }) => {
    const name = here.find((each) => each.userId === userId)?.name;
    return name === undefined
      ? []
      : [{ key, name, role: part?.role ?? ("operator" as const), about }];
  });
}
