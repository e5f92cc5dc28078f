import type { MaturityModel } from "@pejling/domain";
import type { z } from "zod";
import { findModelProblems } from "./find-model-problems";
import { maturityModelSchema } from "./maturity-model";

export type ModelFileResult =
  | { readonly ok: true; readonly model: MaturityModel }
  | { readonly ok: false; readonly problems: readonly string[] };

const SINGULAR: Readonly<Record<string, string>> = {
  themes: "theme",
  questions: "question",
  groups: "group",
  levels: "level",
  prompts: "prompt",
  evidence: "evidence",
  audience: "audience",
};

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** What a person calls the list item: its own id or level where it has one, else its number from 1. */
function nameItem(item: unknown, { list, index }: { list: string; index: number }): string {
  const own = step(item, list === "levels" ? "level" : "id");
  const named = typeof own === "string" || typeof own === "number" ? own : `number ${index + 1}`;
  return `${SINGULAR[list] ?? list} ${named}`;
}

/** A question's id tells its theme, so the nearest question (or theme) names the place. */
function describePlace(path: readonly PropertyKey[], file: unknown): string {
  const names: string[] = [];
  let value = file;
  let list = "";
  for (const key of path) {
    value = step(value, key);
    if (typeof key === "number") names.push(nameItem(value, { list, index: key }));
    else list = String(key);
  }
  const outer = names[1]?.startsWith("question ") ? names.slice(1) : names;
  const [first = "model", ...rest] = outer[0]?.startsWith("level ") ? ["model", ...outer] : outer;
  return rest.length === 0 ? `${first}:` : `${first}: ${rest.join(", ")}`;
}

function describeIssue(issue: z.core.$ZodIssue, file: unknown): string {
  const place = describePlace(issue.path, file);
  if (issue.code === "unrecognized_keys") {
    return `${place} has unknown fields: ${issue.keys.join(", ")}`;
  }
  return `${place} ${issue.message}`;
}

/** Reads a model file: the model, or every problem in plain words with theme, question and level. */
export function parseModelFile(file: unknown): ModelFileResult {
  const parsed = maturityModelSchema.safeParse(file);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => describeIssue(issue, file)) };
  }
  const problems = findModelProblems(parsed.data);
  return problems.length === 0 ? { ok: true, model: parsed.data } : { ok: false, problems };
}
