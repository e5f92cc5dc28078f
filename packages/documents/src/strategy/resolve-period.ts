import type { StrategyProposal } from "@pejling/contract";

type Resolved = StrategyProposal["period"];
type Periods = StrategyProposal["periods"];

const COVER_RULES = new Set(["range-on-cover", "years-in-title", "until-on-cover"]);

/**
 * The period to work with. A range on the cover counts before one in the text, a range before an end year;
 * a bare duration gives no years. Statements that differ are named in the note, never smoothed over.
 */
export function resolvePeriod(periods: Periods): Resolved {
  const ranges = periods.filter(({ value }) => value.from !== null && value.to !== null);
  const onCover = ranges.find((period) => COVER_RULES.has(period.rule));
  const chosen = onCover ?? ranges[0] ?? periods.find(({ value }) => value.to !== null);
  if (chosen === undefined) {
    const note =
      periods.length === 0
        ? null
        : `Perioden er kun angivet som ${quote(periods)}; årstal er ukendte.`;
    return { from: null, to: null, note };
  }
  const others = periods.filter(
    ({ value }) => value.from !== chosen.value.from || value.to !== chosen.value.to,
  );
  const { from, to } = chosen.value;
  if (others.length === 0) return { from, to, note: null };
  const where = chosen === onCover ? "titlen" : "teksten";
  const note = `Brugt er »${chosen.value.text}« fra ${where}. Dokumentet siger også ${quote(others)}.`;
  return { from, to, note };
}

function quote(periods: Periods): string {
  return periods.map(({ value }) => `»${value.text}«`).join(", ");
}
