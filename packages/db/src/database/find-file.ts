import type { DbClient } from "./client";
import { acrossMunicipalities } from "./scope-to";

/** The file behind a client, for what needs a connection of its own. */
export async function findFile(db: DbClient): Promise<string> {
  const [main] = await acrossMunicipalities(db).$queryRaw<{ file: string }[]>`
    SELECT "file" FROM pragma_database_list WHERE "name" = 'main'`;
  if (main === undefined) throw new Error("Cannot open a second connection: there is no file");
  return main.file;
}
