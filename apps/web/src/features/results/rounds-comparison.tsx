import { useSuspenseQuery } from "@tanstack/react-query";
import { Callout } from "../../components/callout";
import { FigureBox } from "../../components/figure-box";
import { formatDifference, formatLevel } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { DotPlot } from "./dot-plot";
import { type DotRow, levelAxis } from "./dot-scale";
import { mark } from "./gap-dots";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Result, RoundAddress } from "./results-types";
import { inTimeOrder, isComparable, type RoundRow, toRoundRows } from "./round-rows";
import { RoundUnits } from "./round-units";
import { roundsSummary } from "./rounds-text";
import { orWord } from "./words";

type RoundsComparisonProps = {
  readonly result: Result;
  readonly otherAddress: RoundAddress;
  readonly names: Names;
};

export function RoundsComparison({ result, otherAddress, names }: RoundsComparisonProps) {
  const trpc = useTRPC();
  const { data: other } = useSuspenseQuery({
    ...trpc.result.get.queryOptions(otherAddress),
    meta: { ownError: true },
  });
  const { before, after } = inTimeOrder(result, other);
  if (!isComparable(before, after)) {
    return (
      <Callout tone="warn" title={m.results_rounds_other_model()}>
        <p>
          {m.results_rounds_other_model_text({
            before: `${before.assessment.modelId} ${before.assessment.modelVersion}`,
            after: `${after.assessment.modelId} ${after.assessment.modelVersion}`,
          })}
        </p>
      </Callout>
    );
  }
  const rows = toRoundRows(before, after);
  const [past, now] = [before.assessment.name, after.assessment.name];
  return (
    <>
      <FigureBox
        title={m.results_rounds_figure_title()}
        subtitle={
          <PlotKey
            items={[
              { kind: "earlier", text: past },
              { kind: "own", text: now },
            ]}
          />
        }
        summary={roundsSummary(rows, names)}
        columns={[
          { header: m.results_column_theme() },
          { header: past, decimals: 2 },
          { header: now, decimals: 2 },
          { header: m.results_column_change(), decimals: 2 },
        ]}
        rows={rows.map((row) => [
          names.theme(row.theme),
          orWord(row.before, m.results_no_number()),
          orWord(row.after, m.results_no_number()),
          orWord(row.change, m.results_not_comparable()),
        ])}
      >
        <DotPlot
          label={m.results_rounds_figure_title()}
          rows={rows.map((row) => toDots(row, { past, now, names }))}
          axis={(hasRoom) => levelAxis(names.level, hasRoom)}
          linkLabel={({ key, label }, drawn) => (
            <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
              {drawn}
            </ThemeLink>
          )}
        />
      </FigureBox>
      <RoundUnits rows={rows} before={before} after={after} names={names} />
    </>
  );
}

type Wording = { readonly past: string; readonly now: string; readonly names: Names };

function toDots({ theme, before, after, change }: RoundRow, { past, now, names }: Wording): DotRow {
  return {
    key: theme,
    label: names.themeShort(theme),
    valueText: formatDifference(change),
    text: m.results_round_row({
      theme: names.theme(theme),
      past,
      before: formatLevel(before),
      now,
      after: formatLevel(after),
      change: formatDifference(change),
    }),
    marks: [...mark("earlier", before, past), ...mark("own", after, now)],
  };
}
