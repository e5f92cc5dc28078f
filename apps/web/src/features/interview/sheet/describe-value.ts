import { formatList } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { CHALLENGE_KIND_WORDS, GRADE_WORDS, NOTE_KIND_WORDS, SCOPE_WORDS } from "./entry-words";
import type { SheetModel } from "./sheet-context";
import type { RatingInput, SheetValue } from "./sheet-value";
import { wordOfLevel } from "./vote-summary";

type Words = Pick<SheetModel, "levels" | "themes">;

const NON_ANSWER_WORDS = {
  dontKnow: m.interview_dont_know,
  notApplicable: m.interview_not_applicable,
  notAsked: m.interview_not_asked,
  missing: m.interview_missing,
};

export function describeRating(value: RatingInput, { levels }: Words): string {
  if (typeof value !== "number") return NON_ANSWER_WORDS[value]();
  const word = wordOfLevel(levels, value);
  return word === null ? String(value) : `${value} ${toLocalText(word)}`;
}

/** A field in words, its free text apart: what two versions are compared by. */
export function describeValue(value: SheetValue, words: Words): string {
  switch (value.kind) {
    case "rating":
      return describeRating(value.value, words);
    case "consensus":
    case "validation":
      return value.level === null ? m.interview_no_level() : describeRating(value.level, words);
    case "note": {
      const flags = [
        value.isAnonymous ? m.interview_anonymous() : m.interview_named(),
        value.mayBeUsed ? m.interview_may_be_used() : m.interview_may_not_be_used(),
      ];
      const kind = NOTE_KIND_WORDS[value.noteKind]();
      return removedOr(value.removed, value.noteKind === "quote" ? [kind, ...flags] : [kind]);
    }
    case "evidence":
      return removedOr(value.removed, [
        GRADE_WORDS[value.grade](),
        ...(value.link ? [value.link] : []),
      ]);
    case "challenge": {
      const themes = words.themes.filter(({ id }) => value.themeIds.includes(id));
      const titles = themes.map(({ shortTitle }) => toLocalText(shortTitle));
      const kind = CHALLENGE_KIND_WORDS[value.challengeKind]();
      return removedOr(value.removed, [kind, SCOPE_WORDS[value.scope](), formatList(titles)]);
    }
  }
}

function removedOr(isRemoved: boolean, parts: readonly string[]): string {
  return isRemoved ? m.interview_removed() : parts.join(" · ");
}
