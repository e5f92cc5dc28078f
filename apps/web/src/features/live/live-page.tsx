import type { LiveState } from "@pejling/api";
import type { LiveScreen } from "@pejling/contract";
import { closedVotesIn } from "@pejling/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { Callout } from "../../components/callout";
import { Skeleton } from "../../components/skeleton";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { Summary } from "./ending/summary";
import { FacilitatorView } from "./facilitator-view";
import { listQuestions, toQuestionRows } from "./guide/question-rows";
import type { LiveInterview, SheetParts } from "./live-interview";
import { NoteTakerView } from "./note-taker/note-taker-view";
import { OpenView } from "./open-view";
import { RoomProvider } from "./room";
import { useSteps } from "./round/use-steps";
import { type Heard, useLive } from "./use-live";
import "./live.css";

export type LivePageProps = {
  readonly interview: LiveInterview;
  readonly parts: SheetParts;
  readonly screen: Extract<LiveScreen, "facilitator" | "noteTaker">;
  /** Told with each step what was written about the questions, so that the sheet can be read anew where it is behind. */
  readonly onHeard: (state: LiveState) => void;
};

/** An interview while it is held: before it is opened, while it runs, and what it came to. */
export function LivePage(props: LivePageProps) {
  const { interview, screen } = props;
  const { live, again } = useLive(interview.address, screen);
  switch (live.kind) {
    case "connecting":
      return <Skeleton />;
    case "notOpen":
      return <OpenView interview={interview} onOpened={again} />;
    case "refused":
      return <Callout tone="error">{textForError(live.error)}</Callout>;
    case "ended":
      return <Summary {...props} state={live.state} onOpened={again} />;
    case "live":
      return <OpenRoom {...props} heard={live} isAway={false} />;
    case "away":
      if (live.heard === null) return <Skeleton />;
      return <OpenRoom {...props} heard={live.heard} isAway />;
  }
}

type OpenRoomProps = LivePageProps & { readonly heard: Heard; readonly isAway: boolean };

function OpenRoom({ interview, parts, screen, onHeard, heard, isAway }: OpenRoomProps) {
  const { state, aheadMs } = heard;
  useEffect(() => onHeard(state), [onHeard, state]);
  const { address } = interview;
  const voted = useVoted(interview, state);
  const themes = useMemo(
    () => toQuestionRows({ ...state, themes: interview.themes, ...voted }),
    [state, interview.themes, voted],
  );
  const placeOf = (questionId: string) =>
    listQuestions(themes).find(({ id }) => id === questionId)?.place ?? null;
  const steps = useSteps({ address, state, isAway, placeOf });
  return (
    <RoomProvider value={{ interview, parts, state, aheadMs, isAway, themes, steps }}>
      {screen === "noteTaker" ? <NoteTakerView /> : <FacilitatorView />}
    </RoomProvider>
  );
}

/** The questions that have been voted on in any session; read anew with each step, what is on the screens is known at once. */
function useVoted({ address }: LiveInterview, { version, question }: Heard["state"]) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const history = useQuery({
    ...trpc.live.history.queryOptions(address),
    meta: { ownError: true },
  });
  useEffect(() => {
    if (version > 0) void queryClient.invalidateQueries(trpc.live.history.pathFilter());
  }, [version, queryClient, trpc]);
  const questions = history.data?.questions;
  return useMemo(() => {
    const past = (questions ?? []).filter(({ phase }) => closedVotesIn(phase).length > 0);
    const here = question !== null && question.closedVotes.length > 0 ? [question.id] : [];
    const before = past.filter(({ earlier }) => earlier !== null);
    const isHere = ({ questionId }: { questionId: string }) => here.includes(questionId);
    return {
      voted: new Set([...past.map(({ questionId }) => questionId), ...here]),
      votedBefore: new Set(
        before.filter((row) => !isHere(row)).map(({ questionId }) => questionId),
      ),
    };
  }, [questions, question]);
}
