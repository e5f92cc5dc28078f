import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "../../components/empty-state";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { DateDialog } from "./date-dialog";
import { EraseNamesDialog } from "./erase-names-dialog";
import { NamesTable, type NamesTask } from "./names-table";
import type { KeptRound } from "./privacy-types";

type Chosen = { readonly round: KeptRound; readonly task: NamesTask };

export function NamesSection({ kommunekode }: { kommunekode: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.privacy.overview.queryOptions({ kommunekode }));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (data.assessments.length === 0) {
    return <EmptyState title={m.privacy_none_title()}>{m.privacy_none_text()}</EmptyState>;
  }
  const about = chosen && {
    kommunekode,
    round: chosen.round,
    onClose: () => setChosen(null),
  };
  return (
    <>
      <NamesTable rounds={data.assessments} onTask={(round, task) => setChosen({ round, task })} />
      {about && chosen.task === "date" && <DateDialog {...about} />}
      {about && chosen.task === "erase" && <EraseNamesDialog {...about} />}
    </>
  );
}
