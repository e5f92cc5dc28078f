import { LEVELS, ROLES } from "@pejling/domain";
import { z } from "zod";

export const MODEL_ID_PATTERN = /^[a-z][a-z0-9-]{0,59}$/;
export const MODEL_VERSION_PATTERN = /^\d{4}\.\d{1,3}$/;
export const MIN_EVIDENCE = 2;
export const MIN_PROMPTS = 2;

function text(what: string) {
  return z.string(`lacks ${what}`).regex(/\S/, `lacks ${what}`).max(1000, `has too long ${what}`);
}

function localText(what: string) {
  const part = { da: text(`a Danish ${what}`), en: text(`an English ${what}`) };
  return z.strictObject(part, `lacks ${what}`).readonly();
}

const id = z
  .string("lacks an id")
  .regex(MODEL_ID_PATTERN, "has an id that is not small letters, digits and hyphens (max 60)");

const weight = z.number("lacks a weight").positive("has a weight that is not above 0");

/** Whole levels only; that each stands exactly once is told by `findModelProblems`. */
const level = z.literal(LEVELS, `has a level that is not one of ${LEVELS.join(", ")}`);

const levelDescriptorSchema = z
  .strictObject(
    { level, da: text("a Danish descriptor"), en: text("an English descriptor") },
    "lacks its descriptors",
  )
  .readonly();

const levelMeaningSchema = z
  .strictObject({ level, title: localText("title"), meaning: localText("meaning") })
  .readonly();

const questionSchema = z
  .strictObject({
    id,
    weight,
    short: z.boolean("lacks short (true or false)"),
    title: localText("title"),
    text: localText("text"),
    levels: z.array(levelDescriptorSchema, "lacks levels").readonly(),
    prompts: z
      .array(localText("prompt"), "lacks prompts")
      .min(MIN_PROMPTS, `needs at least ${MIN_PROMPTS} prompts`)
      .readonly(),
    audience: z
      .array(z.literal(ROLES, `has an audience that is not one of ${ROLES.join(", ")}`))
      .min(1, "needs at least one audience")
      .readonly(),
    evidence: z
      .array(localText("piece of evidence"), "lacks evidence")
      .min(MIN_EVIDENCE, `needs at least ${MIN_EVIDENCE} kinds of evidence`)
      .readonly(),
  })
  .readonly();

const themeSchema = z
  .strictObject({
    id,
    group: id,
    title: localText("title"),
    shortTitle: localText("short title"),
    meaning: localText("meaning"),
    weight,
    questions: z
      .array(questionSchema, "lacks questions")
      .min(1, "needs at least one question")
      .readonly(),
  })
  .readonly();

const groupSchema = z.strictObject({ id, title: localText("title") }).readonly();

/** The shape of one version of a maturity model. The rules across its parts: `findModelProblems`. */
export const maturityModelSchema = z
  .strictObject(
    {
      id,
      version: z
        .string("lacks a version")
        .regex(MODEL_VERSION_PATTERN, "has a version that is not a year, a dot and a number"),
      title: localText("title"),
      scale: z
        .strictObject(
          {
            min: z.literal(1, "has a scale that does not begin at 1"),
            max: z.literal(5, "has a scale that does not end at 5"),
          },
          "lacks a scale",
        )
        .readonly(),
      minCoverage: z
        .number("lacks minCoverage")
        .gt(0, "has a minCoverage that is not above 0")
        .max(1, "has a minCoverage above 1"),
      levels: z.array(levelMeaningSchema, "lacks levels").readonly(),
      groups: z.array(groupSchema, "lacks groups").min(1, "needs at least one group").readonly(),
      themes: z.array(themeSchema, "lacks themes").min(1, "needs at least one theme").readonly(),
    },
    "is not an object",
  )
  .readonly();
