import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { notify } from "../../components/notices";
import { SidePanel } from "../../components/side-panel";
import { Skeleton } from "../../components/skeleton";
import { textForError } from "../../lib/error-texts";
import { formatLevel } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { CellLadder } from "./cell-ladder";
import type { LadderProps } from "./ladder-props";
import type { Names } from "./names";
import { OverallLadder } from "./overall-ladder";
import { usePlace } from "./place-context";
import type { Explanation, Subject } from "./results-types";
import { ThemeLadder } from "./theme-ladder";
import "./explanation-panel.css";

type ExplanationPanelProps = Omit<LadderProps<"cell">, "explanation"> & {
  readonly subject: Subject;
  readonly onClose: () => void;
};

/** "Sådan er det regnet ud": the ladder from votes to the number, with the sum itself. */
export function ExplanationPanel({ subject, onClose, ...about }: ExplanationPanelProps) {
  const trpc = useTRPC();
  const { kommunekode, slug } = usePlace();
  const { unit, theme } = subject;
  const query = useQuery({
    ...trpc.result.explain.queryOptions({ kommunekode, slug, theme, unit: theme && unit }),
    meta: { ownError: true },
  });
  return (
    <SidePanel
      title={m.results_panel_title()}
      subtitle={subjectText(subject, about.names, query.data)}
      subject={`${unit} ${theme}`}
      onClose={onClose}
    >
      {query.isPending && <Skeleton />}
      {query.error !== null && (
        <>
          <p role="alert">
            {m.results_panel_failed()} {textForError(query.error)}
          </p>
          <Button onClick={() => query.refetch()}>{m.results_try_again()}</Button>
        </>
      )}
      {query.data && <Ladder data={query.data} {...about} />}
      {query.data && (
        <div className="pj-row pj-no-print results-ladder__actions">
          <Button size="small" onClick={copyAddress}>
            {m.results_copy_link()}
          </Button>
        </div>
      )}
    </SidePanel>
  );
}

type LadderOf = Omit<LadderProps<"cell">, "explanation"> & { readonly data: Explanation };

function Ladder({ data, ...about }: LadderOf) {
  switch (data.kind) {
    case "cell":
      return <CellLadder explanation={data.explanation} {...about} />;
    case "theme":
      return <ThemeLadder explanation={data.explanation} {...about} />;
    case "overall":
      return <OverallLadder explanation={data.explanation} {...about} />;
  }
}

function subjectText(
  { unit, theme }: Subject,
  names: Names,
  data: Explanation | undefined,
): string {
  const place = theme === null || unit === null ? m.results_key_municipality() : names.unit(unit);
  const what = theme === null ? m.results_overall() : names.theme(theme);
  const score = data?.explanation.score;
  return [what, place, ...(score === undefined ? [] : [formatLevel(score)])].join(" · ");
}

async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    notify(m.results_link_copied(), "success");
  } catch {
    notify(m.results_link_not_copied({ address: location.href }));
  }
}
