import { formatLevel, formatList, NO_NUMBER } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { MinutesChange, MinutesData } from "./minutes-types";

export type ChangeRow = { readonly key: string; readonly title: string; readonly text: string };

const PARTS: Readonly<Record<MinutesChange["parts"][number], () => string>> = {
  level: m.minutes_part_level,
  rationale: m.minutes_part_rationale,
  votes: m.minutes_part_votes,
  quotes: m.minutes_part_quotes,
  challenges: m.minutes_part_challenges,
  corrections: m.minutes_part_corrections,
};

/** The changes as they are read: the question's name, and what differs in it. */
export function toChangeRows(
  { questions }: Pick<MinutesData, "questions">,
  changes: readonly MinutesChange[],
): readonly ChangeRow[] {
  const titles = new Map(questions.map(({ id, title }) => [id, toLocalText(title)]));
  return changes.map((change) => ({
    key: change.question ?? "",
    title:
      change.question === null
        ? m.minutes_general()
        : (titles.get(change.question) ?? change.question),
    text: changeText(change),
  }));
}

function changeText({ kind, parts, level, question }: MinutesChange): string {
  const moved = level === null ? null : m.minutes_level_moved(showLevels(level));
  if (kind === "added") return m.minutes_change_added();
  if (kind === "removed") return m.minutes_change_removed();
  const others = parts.filter((part) => part !== "level" || moved === null);
  const named = others.map((part) => PARTS[part]());
  if (question === null && named.length === 0) return m.minutes_part_participants();
  return formatList([...(moved === null ? [] : [moved]), ...named]);
}

function showLevels({ before, after }: NonNullable<MinutesChange["level"]>) {
  const show = (level: number | null) =>
    level === null ? NO_NUMBER : Number.isInteger(level) ? String(level) : formatLevel(level);
  return { before: show(before), after: show(after) };
}
