import type { LiveState } from "@pejling/api";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../../lib/trpc";
import { type InterviewAddress, useLive } from "./use-live";

type FollowLiveProps = {
  readonly address: InterviewAddress;
  readonly onHeard: (state: LiveState) => void;
};

/** Follows the interview's session from a page that shows nothing of it, while there is an open one. */
export function FollowLive(props: FollowLiveProps) {
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.live.history.queryOptions(props.address),
    meta: { ownError: true },
  });
  return data?.isOpen === true ? <Follower {...props} /> : null;
}

function Follower({ address, onHeard }: FollowLiveProps) {
  const { live } = useLive(address, "sheet");
  const state = live.kind === "live" ? live.state : null;
  useEffect(() => {
    if (state !== null) onHeard(state);
  }, [state, onHeard]);
  return null;
}
