import {
  checkScoringInput,
  describeScoringProblem,
  describeUnreadable,
  findRepeatedConsensus,
  NON_ANSWERS,
  ROLES,
  type ScoringInput,
} from "@pejling/domain";
import { z } from "zod";

const id = z.string().min(1);
const weight = z.number().default(1);

/** Texts of a whole maturity model may stand in the file and are not used: a model can be pasted in as exported. */
const unused = z.unknown().optional();

const question = z.strictObject({
  id,
  weight,
  short: unused,
  title: unused,
  text: unused,
  levels: unused,
  prompts: unused,
  audience: unused,
  evidence: unused,
});

const theme = z.strictObject({
  id,
  weight,
  group: unused,
  title: unused,
  shortTitle: unused,
  meaning: unused,
  questions: z.array(question),
});

const model = z.strictObject({
  id,
  version: z.string(),
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  minCoverage: z.number().default(0.5),
  title: unused,
  levels: unused,
  groups: unused,
  themes: z.array(theme),
});

const ratingValue = z.union([z.number(), z.enum(NON_ANSWERS)], {
  error: `a rating is a whole number on the scale, or ${NON_ANSWERS.toSorted().join(", ")}`,
});

/** A file with everything one assessment is scored from. Levels, ids and weights are judged by the domain. */
const scoreFileSchema = z.strictObject({
  model,
  units: z.array(z.strictObject({ id, weight, parent: z.string().exactOptional() })),
  targets: z
    .array(z.strictObject({ theme: id, level: z.number(), unit: id.exactOptional() }))
    .default([]),
  ratings: z.array(
    z.strictObject({
      unit: id,
      question: id,
      respondent: id,
      role: z.enum(ROLES),
      value: ratingValue,
    }),
  ),
  /** Several groups in one unit may each have agreed on a level: each then says which group it is. */
  consensus: z
    .array(z.strictObject({ unit: id, question: id, level: z.number(), group: id.exactOptional() }))
    .default([]),
  validations: z
    .array(
      z.strictObject({
        unit: id,
        question: id,
        level: z.number(),
        rationale: z.string().default(""),
      }),
    )
    .default([]),
  /** How many of a group gave an answer in a blind vote. */
  votes: z
    .array(
      z.strictObject({
        unit: id,
        question: id,
        value: ratingValue,
        count: z.number(),
        role: z.enum(ROLES).exactOptional(),
        group: id.exactOptional(),
      }),
    )
    .exactOptional(),
});

export type ScoreFile =
  | { readonly ok: true; readonly input: ScoringInput }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a score file's parsed JSON. A second consensus of the same group for a question in a unit is refused. A file of
 * the wrong shape is reported for its shape alone.
 */
export function parseScoreFile(file: unknown): ScoreFile {
  const parsed = scoreFileSchema.safeParse(file);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.flatMap((issue) => toSentences(issue, file)),
    };
  }
  const input: ScoringInput = parsed.data;
  const problems = [...checkScoringInput(input), ...findRepeatedConsensus(input)];
  return problems.length === 0
    ? { ok: true, input }
    : { ok: false, problems: problems.map(describeScoringProblem) };
}

type Issue = z.core.$ZodIssue;

function toSentences(issue: Issue, file: unknown): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      describeUnreadable({
        path: toPath([...issue.path, key]),
        value: undefined,
        wanted: "there is no such field",
      }),
    );
  }
  const path = toPath(issue.path);
  const value = valueAt(file, issue.path);
  if (value === undefined && issue.path.length > 0) {
    return [describeUnreadable({ path, value, wanted: "it is missing" })];
  }
  return [
    describeUnreadable({ path, value, wanted: issue.message.replace("Invalid input: ", "") }),
  ];
}

/** `ratings[3].value`, as a person would look it up. */
function toPath(keys: readonly PropertyKey[]): string {
  const path = keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return path === "" ? "the file" : path;
}

function valueAt(file: unknown, keys: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}
