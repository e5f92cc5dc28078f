import { type DbClient, removeExamplePeople } from "@pejling/db";
import { EXAMPLE_PEOPLE } from "./example-people";

/** The accounts of the example's members go with it; whoever runs the installation stays. */
export async function removeExampleMembers(db: DbClient): Promise<void> {
  const members = EXAMPLE_PEOPLE.filter(({ part }) => part !== null);
  await removeExamplePeople(
    db,
    members.map(({ userId }) => userId),
  );
}
