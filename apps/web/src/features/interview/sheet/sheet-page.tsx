import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { EmptyState } from "../../../components/empty-state";
import { LinkButton } from "../../../components/link-button";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { findReadOnlyReason } from "./read-only-callout";
import type { SheetAddress } from "./send-field";
import { SheetProvider } from "./sheet-context";
import { SheetView } from "./sheet-view";
import { useSheetData } from "./use-sheet-data";

type SheetPageProps = { readonly address: SheetAddress; readonly questionId: string };

/** One interview's sheet at one question. Mounted anew for another interview, never for another question. */
export function SheetPage({ address, questionId }: SheetPageProps) {
  const sheet = useSheetData(address);
  const navigate = useNavigate();
  const { kommunekode, slug } = address;
  const number = String(address.number);
  useStaleElsewhere(() => sheet.session.queue.flush());

  const theme = sheet.model.themes.find(({ questions }) =>
    questions.some(({ id }) => id === questionId),
  );
  const question = theme?.questions.find(({ id }) => id === questionId);
  if (theme === undefined || question === undefined) {
    return (
      <EmptyState
        title={m.interview_unknown_question()}
        action={
          <LinkButton
            to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
            params={{ kommunekode, slug, number }}
          >
            {m.interview_to_interview()}
          </LinkButton>
        }
      >
        {m.interview_unknown_question_text()}
      </EmptyState>
    );
  }
  const go = (id: string) => {
    sheet.session.queue.flush();
    void navigate({
      to: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
      params: { kommunekode, slug, number, questionId: id },
    });
  };
  const isReadOnly = findReadOnlyReason(sheet.data) !== null;
  return (
    <SheetProvider value={{ ...sheet, address, theme, question, isReadOnly, go }}>
      <SheetView key={question.id} />
    </SheetProvider>
  );
}

/** Other pages count the answers given here: they are read anew when the sheet is left. */
function useStaleElsewhere(flush: () => void): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const leave = useRef<() => void>(() => undefined);
  useEffect(() => {
    leave.current = () => {
      flush();
      for (const { pathFilter } of [trpc.interview, trpc.assessment, trpc.result]) {
        void queryClient.invalidateQueries({ ...pathFilter(), refetchType: "none" });
      }
    };
  });
  useEffect(() => () => leave.current(), []);
}
