import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "../../../lib/trpc";
import { useRoom } from "../room";

/** The tick on a question, as it will be when the server has it. */
export function useMark(questionId: string) {
  const trpc = useTRPC();
  const { interview, state } = useRoom();
  const marking = useMutation(trpc.live.mark.mutationOptions());
  const isKnown = state.covered.includes(questionId);
  return {
    isCovered: marking.isPending ? marking.variables.isCovered : isKnown,
    mark: (isCovered: boolean) =>
      marking.mutate({
        ...interview.address,
        ...{ sessionId: state.sessionId, questionId, isCovered },
      }),
  };
}
