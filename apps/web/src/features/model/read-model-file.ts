import type { ModelFileResult } from "@pejling/contract";

export type ModelFileReading =
  | { readonly kind: "notJson"; readonly line: number | null }
  | { readonly kind: "json"; readonly file: unknown };

/** The text of a chosen file as JSON, or about where it stops being that. */
export function readJson(text: string): ModelFileReading {
  try {
    return { kind: "json", file: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { kind: "notJson", line: findLine(text, error) };
  }
}

function findLine(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

/** The rules of a model file are only fetched when somebody has a file. */
export async function checkModelFile(file: unknown): Promise<ModelFileResult> {
  const { parseModelFile } = await import("@pejling/contract");
  return parseModelFile(file);
}

/** The version after this one: `2026.1` → `2026.2`. */
export function nextVersion(version: string): string {
  const [year = "", number = "0"] = version.split(".");
  return `${year}.${Number(number) + 1}`;
}
