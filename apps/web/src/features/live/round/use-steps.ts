import type { LiveState, RouterOutputs } from "@pejling/api";
import type { LiveStep, StepRefusal } from "@pejling/domain";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { notify } from "../../../components/notices";
import { readAppError, textForError } from "../../../lib/error-texts";
import { formatCount } from "../../../lib/formatters";
import { useTRPC } from "../../../lib/trpc";
import { useMe } from "../../../lib/use-me";
import { m } from "../../../paraglide/messages";
import type { InterviewAddress } from "../use-live";
import { describeConflict } from "./describe-conflict";

/** A press meant for the button that stood there a moment ago does nothing: a second click must not close a vote. */
const SETTLE_MS = 400;

const REFUSALS: Readonly<Record<StepRefusal, () => string>> = {
  voteIsOpen: m.live_refused_vote_is_open,
  noQuestion: m.live_refused_no_question,
  noVote: m.live_refused_no_vote,
  votedTwice: m.live_refused_voted_twice,
};

export type Steps = {
  readonly step: (step: LiveStep) => void;
  readonly setTimer: (seconds: number | null) => void;
  readonly end: () => void;
  readonly isBusy: boolean;
};

type StepAnswer = RouterOutputs["live"]["step"];

type Options = {
  readonly address: InterviewAddress;
  readonly state: LiveState;
  readonly isAway: boolean;
  readonly placeOf: (questionId: string) => number | null;
};

/** What a facilitator does to the session. Each step says which version was on the screen when it was taken. */
export function useSteps({ address, state, isAway, placeOf }: Options): Steps {
  const trpc = useTRPC();
  const { sessionId, version } = state;
  const changedAt = useRef(0);
  const [overtakenAt, setOvertakenAt] = useState<number | null>(null);
  const me = useMe().person?.name ?? "";

  const options = {
    onSuccess: (answer: StepAnswer) => {
      if (answer.kind === "conflict") setOvertakenAt(answer.version);
      if (answer.kind === "unreadable") notify(describeUnreadable(answer), "error");
    },
    onError: (error: unknown) => notify(describeFailure(error), "error"),
    meta: { ownError: true },
  };
  const stepping = useMutation(trpc.live.step.mutationOptions(options));
  const ending = useMutation(trpc.live.end.mutationOptions(options));
  const timing = useMutation(trpc.live.setTimer.mutationOptions());

  useEffect(() => {
    if (version > 0) changedAt.current = performance.now();
  }, [version]);

  useEffect(() => {
    if (overtakenAt === null || version < overtakenAt) return;
    setOvertakenAt(null);
    notify(describeConflict({ state, me, placeOf }));
  }, [overtakenAt, version, state, me, placeOf]);

  const isBusy = stepping.isPending || ending.isPending;
  const isReady = () => !isAway && !isBusy && performance.now() - changedAt.current > SETTLE_MS;
  const about = { ...address, sessionId };
  return {
    isBusy,
    step: (step) => {
      if (isReady()) stepping.mutate({ ...about, seenVersion: version, step });
    },
    setTimer: (seconds) => {
      if (!isAway) timing.mutate({ ...about, seconds });
    },
    end: () => {
      if (!isAway && !isBusy) ending.mutate({ ...about, seenVersion: version });
    },
  };
}

function describeUnreadable({ unreadable, cast }: Extract<StepAnswer, { kind: "unreadable" }>) {
  return m.live_ballots_unreadable({ count: unreadable, cast: formatCount(cast) });
}

function describeFailure(error: unknown): string {
  const { code, facts } = readAppError(error);
  const refusal = code === "LIVE_STEP_REFUSED" ? facts.refusal : undefined;
  return isRefusal(refusal) ? REFUSALS[refusal]() : textForError(error);
}

function isRefusal(value: string | undefined): value is StepRefusal {
  return value !== undefined && Object.hasOwn(REFUSALS, value);
}
