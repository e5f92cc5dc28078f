import { m } from "../../paraglide/messages";

type Rule = readonly [RegExp, (found: readonly string[]) => string];

const WHATS: Readonly<Record<string, () => string>> = {
  descriptor: m.model_what_descriptor,
  title: m.model_what_title,
  "short title": m.model_what_short_title,
  meaning: m.model_what_meaning,
  text: m.model_what_text,
  prompt: m.model_what_prompt,
  "piece of evidence": m.model_what_evidence,
  "its descriptors": m.model_what_descriptors,
  levels: m.model_what_levels,
  prompts: m.model_what_prompts,
  evidence: m.model_what_evidence,
  audience: m.model_what_audience,
  themes: m.model_what_themes,
  questions: m.model_what_questions,
  theme: m.model_what_themes,
  question: m.model_what_questions,
  group: m.model_what_groups,
  groups: m.model_what_groups,
  scale: m.model_what_scale,
  minCoverage: m.model_what_min_coverage,
  weight: m.model_what_weight,
  id: m.model_what_id,
  version: m.model_what_version,
  "short (true or false)": m.model_what_short,
};

function what(word: string | undefined): string {
  const plain = (word ?? "").replace(/^an? /, "");
  return WHATS[plain]?.() ?? plain;
}

function language(word: string | undefined): string {
  return word === "Danish" ? m.model_language_da() : m.model_language_en();
}

const LANGUAGE = "an? (Danish|English)";
const RULES: readonly Rule[] = [
  [/^level (\S+) is missing$/, ([level = ""]) => m.model_problem_level_missing({ level })],
  [/^level (\S+) stands more than once$/, ([level = ""]) => m.model_problem_level_twice({ level })],
  [/^its levels do not stand in rising order$/, () => m.model_problem_level_order()],
  [/^has a level that is not one of/, () => m.model_problem_level_value()],
  [
    /^two levels share the (Danish|English) descriptor "(.*)"$/s,
    ([which, text = ""]) => m.model_problem_same({ language: language(which), text }),
  ],
  [/^stands more than once$/, () => m.model_problem_twice()],
  [/^its id does not begin with "(.*)"$/, ([prefix = ""]) => m.model_problem_prefix({ prefix })],
  [/^has an audience that is not one of/, () => m.model_problem_audience()],
  [/^needs at least one audience$/, () => m.model_problem_audience_none()],
  [/^audience (\S+) stands twice$/, ([role = ""]) => m.model_problem_audience_twice({ role })],
  [/^needs at least (\d+) prompts$/, ([count = ""]) => m.model_problem_prompts_few({ count })],
  [/^needs at least (\d+) kinds/, ([count = ""]) => m.model_problem_evidence_few({ count })],
  [/^needs at least one (.+)$/, ([word]) => m.model_problem_none_of({ what: what(word) })],
  [/^has a weight that is not above 0$/, () => m.model_problem_weight()],
  [/^has a minCoverage/, () => m.model_problem_coverage()],
  [/^has a scale that does not/, () => m.model_problem_scale()],
  [/^has a version that is not/, () => m.model_problem_version()],
  [/^has an id that is not/, () => m.model_problem_id()],
  [/^group "(.*)" does not exist$/, ([group = ""]) => m.model_problem_group({ group })],
  [
    /^(\d+) questions are marked short/,
    ([count = "0"]) => m.model_problem_short({ count: Number(count) }),
  ],
  [/^has unknown fields: (.+)$/, ([fields = ""]) => m.model_problem_unknown({ fields })],
  [
    new RegExp(`^lacks ${LANGUAGE} (.+)$`),
    ([which, word]) => m.model_problem_lacks_local({ what: what(word), language: language(which) }),
  ],
  [
    new RegExp(`^has too long ${LANGUAGE} (.+)$`),
    ([, word]) => m.model_problem_long({ what: what(word) }),
  ],
  [/^lacks (.+)$/, ([word]) => m.model_problem_lacks({ what: what(word) })],
  [/^(is not an object|Invalid )/, () => m.model_problem_shape()],
];

const PLACES: Readonly<Record<string, (name: string) => string>> = {
  model: () => m.model_place_model(),
  theme: (id) => m.model_place_theme({ id }),
  question: (id) => m.model_place_question({ id }),
  group: (id) => m.model_place_group({ id }),
};
const PARTS: Readonly<Record<string, (name: string) => string>> = {
  level: (level) => m.model_place_level({ level }),
  prompt: (number) => m.model_place_prompt({ number }),
  evidence: (number) => m.model_place_evidence({ number }),
  audience: (number) => m.model_place_audience({ number }),
};

const WHOLE = /^(model|theme|question|group) ?(?:number )?([^:]*): (.*)$/s;
const PART =
  /^(level|prompt|evidence|audience) (?:number )?(\S*) ((?:lacks|has|needs|is not an|Invalid) .*)$/s;

/** A model file's problem in the reader's own language. The reader of model files speaks English to programs. */
export function translateProblem(problem: string): string {
  const [, kind = "", name = "", rest = ""] = WHOLE.exec(problem) ?? [];
  const place = PLACES[kind]?.(name);
  if (place === undefined) return m.model_problem_other({ text: problem });
  const [, part = "", number = "", inner = ""] = PART.exec(rest) ?? [];
  const within = PARTS[part]?.(number);
  const saying = say(within === undefined ? rest : inner);
  return within === undefined ? `${place} ${saying}.` : `${place}, ${within}: ${saying}.`;
}

function say(text: string): string {
  for (const [pattern, write] of RULES) {
    const found = pattern.exec(text);
    if (found !== null) return write(found.slice(1));
  }
  return m.model_problem_other({ text });
}
