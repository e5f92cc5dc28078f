import { toCsv } from "@pejling/contract/to-csv";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { EmptyState } from "../../components/empty-state";
import { PageTitle } from "../../components/page-title";
import { Skeleton } from "../../components/skeleton";
import { downloadText, toFileName } from "../../lib/download";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { ChooseMunicipalities } from "./choose-municipalities";
import { CompareKey } from "./compare-key";
import { CompareMatrix } from "./compare-matrix";
import { summariseComparison, toCompareCsv } from "./compare-table";
import type { Comparison } from "./strategy-types";
import "./compare.css";

const route = getRouteApi("/strategier/sammenlign");
/** Shown until somebody chooses: the two whose papers name their themes most fully. */
const FIRST_SHOWN = ["0101", "0159"];

export function CompareStrategiesPage() {
  const trpc = useTRPC();
  const { kommuner } = route.useSearch();
  const kommunekoder =
    kommuner === undefined
      ? FIRST_SHOWN
      : kommuner.split(",").filter((code) => /^\d{4}$/.test(code));
  const query = useQuery({
    ...trpc.strategy.compare.queryOptions({ kommunekoder }),
    placeholderData: keepPreviousData,
    meta: { ownError: true },
  });
  return (
    <>
      <PageTitle title={m.strategy_compare_title()} lead={m.strategy_compare_lead()}>
        {query.data && query.data.rows.length > 0 && <CsvButton comparison={query.data} />}
      </PageTitle>
      {query.isPending && <Skeleton />}
      {query.isError && (
        <Callout tone="error">
          <p>{textForError(query.error)}</p>
          <Button size="small" onClick={() => query.refetch()}>
            {m.strategy_try_again()}
          </Button>
        </Callout>
      )}
      {query.data && <CompareView comparison={query.data} chosen={kommunekoder} />}
    </>
  );
}

type CompareViewProps = { readonly comparison: Comparison; readonly chosen: readonly string[] };

function CompareView({ comparison, chosen }: CompareViewProps) {
  return (
    <>
      <ChooseMunicipalities choices={comparison.choices} chosen={chosen} />
      {comparison.rows.length === 0 ? (
        <EmptyState title={m.strategy_compare_empty_title()}>
          {m.strategy_compare_empty_text()}
        </EmptyState>
      ) : (
        <>
          <div className="strategy-compare__summary">
            {summariseComparison(comparison).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <CompareMatrix comparison={comparison} />
          <CompareKey />
        </>
      )}
    </>
  );
}

function CsvButton({ comparison }: { comparison: Comparison }) {
  const save = () => {
    const { header, lines } = toCompareCsv(comparison);
    downloadText(toCsv(header, lines), toFileName(m.strategy_compare_title(), "csv"));
  };
  return <Button onClick={save}>{m.strategy_compare_get_csv()}</Button>;
}
