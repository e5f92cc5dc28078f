import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import type { MinutesAddress, MinutesData } from "./minutes-types";

export type MinutesStep = "make" | "show" | "approveByGroup" | "approveByFacilitator";

/** What came of a step; `conflict`: somebody else was first, and nothing was done. */
export type OnStepped = (step: MinutesStep, kind: "done" | "conflict") => void;

/** Reads the minutes anew, after something has been done with them. */
export function useRefreshMinutes() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.minutes.pathFilter());
}

/** Writes, shows or approves the wording that stands on the screen; what somebody else has done since is told as a conflict. */
export function useMinutesStep(
  address: MinutesAddress,
  { data, onStepped }: { readonly data: MinutesData; readonly onStepped: OnStepped },
) {
  const client = useTRPCClient();
  const refresh = useRefreshMinutes();
  const latest = data.wordings.at(-1);
  const seen = {
    ...address,
    seenNumber: latest?.number ?? 0,
    seenVersion: latest?.version ?? 0,
  };
  return useMutation({
    mutationFn: (step: MinutesStep) => {
      if (step === "make") return client.minutes.make.mutate(seen);
      if (step === "show") return client.minutes.show.mutate(seen);
      const by = step === "approveByGroup" ? "group" : "facilitator";
      return client.minutes.approve.mutate({ ...seen, by });
    },
    meta: { ownError: true },
    onSuccess: async ({ kind }, step) => {
      await refresh();
      onStepped(step, kind);
    },
    onError: refresh,
  });
}
