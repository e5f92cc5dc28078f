import type { LiveState } from "@pejling/api";
import type { LiveScreen } from "@pejling/contract";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useState } from "react";
import { readAppError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { useIsSeen } from "../../lib/use-is-seen";

export type InterviewAddress = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
};

/** The newest that was heard of the session, and how far the server's clock is ahead of this device's. */
export type Heard = { readonly state: LiveState; readonly aheadMs: number };

/**
 * How it stands with the session a screen follows. `notOpen`: the interview has not been opened for participants yet.
 * `away`: nothing is heard right now; what was heard last is kept. `refused`: the reader may not follow it.
 */
export type Live =
  | { readonly kind: "connecting" | "notOpen" }
  | ({ readonly kind: "live" | "ended" } & Heard)
  | { readonly kind: "away"; readonly heard: Heard | null }
  | { readonly kind: "refused"; readonly error: unknown };

/** The browser comes back by itself from a network that went away; after this long we do it where it gives up. */
const AGAIN_AFTER_MS = 2000;
/** A session that has ended can be opened anew, and a right given back; that is not looked for as eagerly. */
const SELDOM_MS = 15_000;

/** Follows an interview's session for as long as the component is there and looked at, through every loss of the network. */
export function useLive(
  address: InterviewAddress,
  screen: LiveScreen,
): { readonly live: Live; readonly again: () => void } {
  const trpc = useTRPC();
  const [heard, setHeard] = useState<Heard | null>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const isSeen = useIsSeen();
  const [isResting, setIsResting] = useState(!isSeen);
  const { status, error, reset } = useSubscription(
    trpc.live.watch.subscriptionOptions(
      { ...address, screen },
      {
        enabled: isSeen,
        onData: ({ data: state }) => {
          setIsResting(false);
          setHeard({ state, aheadMs: Date.parse(state.now) - Date.now() });
          setRefusal(null);
        },
        onError: (failure) => {
          setIsResting(false);
          if (readAppError(failure).code !== null) setRefusal(failure);
        },
      },
    ),
  );
  // The browser notices sooner than a stream that its network is another: whether the server is there is found out by asking.
  useEffect(() => {
    addEventListener("offline", reset);
    addEventListener("online", reset);
    return () => {
      removeEventListener("offline", reset);
      removeEventListener("online", reset);
    };
  }, [reset]);
  useEffect(() => {
    if (!isSeen) setIsResting(true);
  }, [isSeen]);
  const isOver = isSeen && (status === "error" || status === "idle");
  const live = toLive({ status, error, heard, refusal, isResting });
  const isSeldom = live.kind === "ended" || live.kind === "refused";
  const waitMs = isSeldom ? SELDOM_MS : AGAIN_AFTER_MS;
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(reset, waitMs);
    return () => clearTimeout(timer);
  }, [isOver, waitMs, reset]);
  return { live, again: reset };
}

type Told = {
  readonly status: "idle" | "connecting" | "pending" | "error";
  readonly error: unknown;
  readonly heard: Heard | null;
  /** Why the server said no the last time; it stands while it is asked again. */
  readonly refusal: unknown;
  /** Nobody looks at the page, or it has just come forth and asks anew: what was heard last stands meanwhile. */
  readonly isResting: boolean;
};

/** What the connection says together with what was heard through it. */
export function toLive({ status, error, heard, refusal, isResting }: Told): Live {
  const { code } = readAppError(refusal);
  if (code === "LIVE_NOT_FOUND") return { kind: "notOpen" };
  if (code !== null) return { kind: "refused", error: refusal };
  if (heard?.state.hasEnded) return { kind: "ended", ...heard };
  if (status === "pending" || (isResting && error === null)) {
    return heard === null ? { kind: "connecting" } : { kind: "live", ...heard };
  }
  if (heard === null && status === "connecting" && error === null) return { kind: "connecting" };
  return { kind: "away", heard };
}
