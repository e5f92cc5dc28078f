import { LEVELS, type MaturityModel, type ModelQuestion, type ModelTheme } from "@pejling/domain";

function findRepeated(values: readonly (string | number)[]): readonly (string | number)[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function findLevelProblems(place: string, levels: readonly { readonly level: number }[]) {
  const present = levels.map(({ level }) => level);
  const missing = LEVELS.filter((level) => !present.includes(level));
  const rising = present.every((level, index) => index === 0 || level >= (present[index - 1] ?? 0));
  return [
    ...missing.map((level) => `${place}: level ${level} is missing`),
    ...findRepeated(present).map((level) => `${place}: level ${level} stands more than once`),
    ...(rising ? [] : [`${place}: its levels do not stand in rising order`]),
  ];
}

function findSameDescriptors(place: string, question: ModelQuestion): readonly string[] {
  return (["da", "en"] as const).flatMap((language) => {
    const word = language === "da" ? "Danish" : "English";
    const repeated = findRepeated(question.levels.map((level) => level[language].trim()));
    return repeated.map((text) => `${place}: two levels share the ${word} descriptor "${text}"`);
  });
}

function findQuestionProblems(theme: ModelTheme, question: ModelQuestion): readonly string[] {
  const place = `question ${question.id}`;
  const prefixed = question.id.startsWith(`${theme.id}-`);
  return [
    ...(prefixed ? [] : [`${place}: its id does not begin with "${theme.id}-"`]),
    ...findRepeated(question.audience).map((role) => `${place}: audience ${role} stands twice`),
    ...findLevelProblems(place, question.levels),
    ...findSameDescriptors(place, question),
  ];
}

function findThemeProblems(theme: ModelTheme, groups: readonly string[]): readonly string[] {
  const place = `theme ${theme.id}`;
  const short = theme.questions.filter((question) => question.short).length;
  return [
    ...(groups.includes(theme.group) ? [] : [`${place}: group "${theme.group}" does not exist`]),
    ...(short === 1 ? [] : [`${place}: ${short} questions are marked short, exactly 1 is wanted`]),
    ...theme.questions.flatMap((question) => findQuestionProblems(theme, question)),
  ];
}

/** What is wrong across the parts of a model whose shape is right: ids, groups, levels, short form. */
export function findModelProblems(model: MaturityModel): readonly string[] {
  const questionIds = model.themes.flatMap(({ questions }) => questions.map(({ id }) => id));
  const groups = model.groups.map(({ id }) => id);
  return [
    ...findRepeated(groups).map((id) => `group ${id}: stands more than once`),
    ...findRepeated(model.themes.map(({ id }) => id)).map(
      (id) => `theme ${id}: stands more than once`,
    ),
    ...findRepeated(questionIds).map((id) => `question ${id}: stands more than once`),
    ...findLevelProblems("model", model.levels),
    ...model.themes.flatMap((theme) => findThemeProblems(theme, groups)),
  ];
}
