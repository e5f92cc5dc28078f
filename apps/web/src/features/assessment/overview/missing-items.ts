import type { Missing } from "@pejling/domain";
import { formatList } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import type { Place } from "./place";

export type MissingItem = {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
  readonly blocks: boolean;
};

/** More themes than this are counted, not listed. */
const MOST_NAMED = 4;

type Of<Kind extends Missing["kind"]> = Extract<Missing, { kind: Kind }>;

/** What is missing, in sentences: one per kind, and one per unit for what has too few answers. */
export function toMissingItems(missing: readonly Missing[], names: Names): readonly MissingItem[] {
  const of = <Kind extends Missing["kind"]>(kind: Kind): readonly Of<Kind>[] =>
    missing.filter((gap): gap is Of<Kind> => gap.kind === kind);

  return [
    ...of("noUnits").map(() => toItem("noUnits", m.assessment_missing_no_units(), UNITS)),
    ...of("noRatings").map(() =>
      toItem("noRatings", m.assessment_missing_no_ratings(), { kind: "interviews" } as const),
    ),
    ...toInterviews("notHeld", of("interviewNotHeld"), m.assessment_missing_not_held),
    ...of("liveOpen").map(({ number }) =>
      toItem(`liveOpen ${number}`, m.assessment_missing_live_open({ number }), {
        kind: "live",
        number,
      }),
    ),
    ...toInterviews("outside", of("outsideUnits"), m.assessment_missing_outside),
    ...toScores(of("noScore"), names),
    ...toTargets(of("noTarget"), names),
  ];
}

const UNITS: Place = { kind: "setup", section: "enheder" };

function toItem(key: string, text: string, place: Place): MissingItem {
  return { key, text, place, blocks: true };
}

function toInterviews(
  key: string,
  gaps: readonly { readonly number: number }[],
  write: (blanks: { count: number; numbers: string }) => string,
): readonly MissingItem[] {
  if (gaps.length === 0) return [];
  const numbers = formatList(gaps.map(({ number }) => String(number)));
  return [toItem(key, write({ count: gaps.length, numbers }), { kind: "interviews" })];
}

function toScores(gaps: readonly Of<"noScore">[], names: Names): readonly MissingItem[] {
  const units = [...new Set(gaps.map(({ unit }) => unit))];
  return units.map((unit) => {
    const themes = gaps.filter((gap) => gap.unit === unit).map(({ theme }) => names.theme(theme));
    const count = themes.length;
    return {
      key: `noScore ${unit}`,
      text:
        count > MOST_NAMED
          ? m.assessment_missing_many_scores({ count, unit: names.unit(unit) })
          : m.assessment_missing_no_score({ unit: names.unit(unit), themes: formatList(themes) }),
      place: { kind: "results", unit },
      blocks: false,
    };
  });
}

function toTargets(gaps: readonly Of<"noTarget">[], names: Names): readonly MissingItem[] {
  if (gaps.length === 0) return [];
  const count = gaps.length;
  const text =
    count > MOST_NAMED
      ? m.assessment_missing_many_targets({ count })
      : m.assessment_missing_no_target({
          count,
          themes: formatList(gaps.map(({ theme }) => names.theme(theme))),
        });
  return [{ key: "noTarget", text, place: { kind: "setup", section: "maal" }, blocks: false }];
}
