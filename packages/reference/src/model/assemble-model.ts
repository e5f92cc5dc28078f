import { parseModelFile } from "@pejling/contract";
import type { MaturityModel } from "@pejling/domain";

type ThemeFile = { readonly id: string };
type ModelFrame = { readonly themes: readonly { readonly id: string; readonly weight: number }[] };

function findThemeFile(files: readonly ThemeFile[], id: string): ThemeFile {
  const file = files.find((candidate) => candidate.id === id);
  if (file === undefined) throw new Error(`Cannot assemble the model: theme "${id}" has no file`);
  return file;
}

/**
 * One model of a frame (levels, groups, order and weights) and its theme files. Throws when the
 * result breaks a rule of the contract: shipped data that is wrong is a bug, not an answer.
 */
export function assembleModel(frame: ModelFrame, files: readonly ThemeFile[]): MaturityModel {
  const themes = frame.themes.map(({ id, weight }) => ({ ...findThemeFile(files, id), weight }));

  const parsed = parseModelFile({ ...frame, themes });
  if (!parsed.ok) throw new Error(`Cannot assemble the model: ${parsed.problems.join("; ")}`);
  return parsed.model;
}
