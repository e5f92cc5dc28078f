import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder upwards that holds the database's schema. */
export function findProjectFolder(from: string): string {
  if (existsSync(join(from, "prisma", "schema.prisma"))) return from;
  const above = dirname(from);
  if (above === from) throw new Error("Cannot find the project's folder: no prisma/schema.prisma");
  return findProjectFolder(above);
}
