import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = join(import.meta.dirname, "../../../../../shared");

export type SharedText = { readonly name: string; readonly text: string };

/** The sources the facts were taken from; none where the folder does not lie beside the project. */
export function listSharedTexts(folders: readonly string[]): readonly SharedText[] {
  return folders
    .map((folder) => join(SHARED, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => ({
          name: file.replace(".txt", ""),
          text: readFileSync(join(folder, file), "utf8"),
        })),
    );
}
