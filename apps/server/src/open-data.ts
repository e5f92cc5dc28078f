import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type DbClient, holdLock, openDatabase } from "@pejling/db";

export type OpenedData = {
  readonly db: DbClient;
  /** True when the database was made just now. */
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
};

/** A start that cannot go on, told in one sentence. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}

/** Opens the data folder for this process alone. */
export async function openData(dataFolder: string, prismaFolder: string): Promise<OpenedData> {
  requireWritable(dataFolder);
  const lock = holdLock(join(dataFolder, "pejling.lock"));
  if (lock === null) {
    throw new StartRefused(
      `Datamappen ${dataFolder} er i brug af en anden Pejling. Stop den først, eller vælg en anden mappe med PEJLING_DATA.`,
    );
  }
  const file = join(dataFolder, "pejling.db");
  const opened = await openDatabase(file, prismaFolder).catch((error: Error) => {
    throw new StartRefused(`Databasen ${file} kan ikke åbnes: ${error.message}`);
  });
  switch (opened.kind) {
    case "corrupt":
      throw new StartRefused(
        `Databasen ${file} er beskadiget (${opened.detail}). Der er ikke ændret noget i den. Hent den seneste sikkerhedskopi ind med: npx pejling restore <fil> --data ${dataFolder}`,
      );
    case "notWritable":
      throw new StartRefused(`Databasen ${file} kan ikke åbnes til skrivning: ${opened.detail}`);
    case "open":
      return {
        db: opened.db,
        isNew: opened.isNew,
        close: async () => {
          await opened.db.$disconnect();
          lock.release();
        },
      };
  }
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartRefused(
      `Der kan ikke skrives i datamappen ${folder}. Giv adgang til den, eller vælg en anden med PEJLING_DATA.`,
    );
  }
}
