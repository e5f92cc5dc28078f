import { formatDifference, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type DotMark, type DotRow, tagEnds } from "./dot-scale";
import type { GapRow } from "./gap-rows";
import type { Names } from "./names";

export function toGapDots(rows: readonly GapRow[], names: Names): readonly DotRow[] {
  return rows.map((row) => ({
    key: row.theme,
    label: names.themeShort(row.theme),
    valueText: formatLevel(row.own),
    text: gapText(row, names),
    marks: [
      ...tagEnds(
        row.units.flatMap(({ unit, score }) =>
          score === null
            ? []
            : [
                {
                  value: score,
                  label: `${names.unit(unit)}: ${formatLevel(score)}`,
                  tag: names.unitShort(unit),
                },
              ],
        ),
      ),
      ...mark("own", row.own, m.results_key_municipality()),
      ...mark("earlier", row.earlier, m.results_earlier()),
      ...mark("target", row.target, m.results_key_target()),
    ],
    band: row.band,
  }));
}

/** A mark where there is a number, and none where there is not: never a dot at 0. */
export function mark(
  kind: DotMark["kind"],
  value: number | null,
  name: string,
): readonly DotMark[] {
  return value === null ? [] : [{ kind, value, label: `${name}: ${formatLevel(value)}` }];
}

function gapText({ theme, own, target, gap, earlier }: GapRow, names: Names): string {
  const facts = [
    own === null
      ? m.results_no_number()
      : m.results_level_of({ level: `${formatLevel(own)} ${names.level(own)}` }),
    target === null
      ? m.results_no_target()
      : m.results_target_of({ level: formatLevel(target), gap: formatDifference(gap) }),
    ...(earlier === null ? [] : [m.results_earlier_of({ level: formatLevel(earlier) })]),
  ];
  return `${names.theme(theme)}: ${facts.join(", ")}`;
}
