import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { Challenges } from "../../features/interview/sheet/challenges";
import { ConsensusBox } from "../../features/interview/sheet/consensus-box";
import { EvidenceList } from "../../features/interview/sheet/evidence-list";
import { Notes } from "../../features/interview/sheet/notes";
import { QueueButton } from "../../features/interview/sheet/queue-button";
import {
  findReadOnlyReason,
  ReadOnlyCallout,
} from "../../features/interview/sheet/read-only-callout";
import type { SheetAddress } from "../../features/interview/sheet/send-field";
import { SheetProvider } from "../../features/interview/sheet/sheet-context";
import { UnsentCallout } from "../../features/interview/sheet/unsent-callout";
import { useSheetData } from "../../features/interview/sheet/use-sheet-data";
import "../../features/interview/sheet/sheet.css";
import { LivePage, type LivePageProps } from "../../features/live/live-page";
import { useTRPC } from "../../lib/trpc";
import { useSheetInStep } from "./use-sheet-in-step";

type LiveOnSheetProps = {
  readonly address: SheetAddress;
  readonly screen: LivePageProps["screen"];
};

/** The live interview keeps its levels, notes and evidence on the interview's own sheet, by the sheet's own rules. */
export function LiveOnSheet({ address, screen }: LiveOnSheetProps) {
  const sheet = useSheetData(address);
  const { data, model } = sheet;
  const { interview } = data;
  const reason = findReadOnlyReason(data);
  const navigate = useNavigate();
  useFreshElsewhere();
  const onHeard = useSheetInStep(address);

  const go = (questionId: string) =>
    void navigate({
      to: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
      params: { ...address, number: String(address.number), questionId },
    });
  const about = (questionId: string, children: ReactNode) => {
    const theme = model.themes.find(({ questions }) =>
      questions.some(({ id }) => id === questionId),
    );
    const question = theme?.questions.find(({ id }) => id === questionId);
    if (theme === undefined || question === undefined) return null;
    const isReadOnly = reason !== null;
    return (
      <SheetProvider value={{ ...sheet, address, theme, question, isReadOnly, go }}>
        {children}
      </SheetProvider>
    );
  };
  if (reason !== null) return <ReadOnlyCallout reason={reason} address={address} />;
  return (
    <>
      <UnsentCallout {...sheet} data={data} isReadOnly={false} />
      <LivePage
        screen={screen}
        onHeard={onHeard}
        interview={{
          ...{ address, title: interview.title, levels: model.levels, themes: model.themes },
          ...{ startedAt: interview.startedAt, durationMinutes: interview.durationMinutes },
          canOpen: reason === null,
        }}
        parts={{
          queue: (questionId) => about(questionId, <QueueButton />),
          consensus: (questionId) => about(questionId, <ConsensusBox />),
          notes: (questionId) => about(questionId, <Notes />),
          entries: (questionId) =>
            about(
              questionId,
              <>
                <Notes />
                <Challenges />
                <EvidenceList />
              </>,
            ),
        }}
      />
    </>
  );
}

/** Other pages count what is saved here: they are read anew when it is left. */
function useFreshElsewhere(): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  useEffect(
    () => () => {
      for (const { pathFilter } of [trpc.interview, trpc.assessment, trpc.result]) {
        void queryClient.invalidateQueries({ ...pathFilter(), refetchType: "none" });
      }
    },
    [trpc, queryClient],
  );
}
