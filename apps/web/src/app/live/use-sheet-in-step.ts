import type { LiveState } from "@pejling/api";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import type { SheetAddress } from "../../features/interview/sheet/send-field";
import { useTRPC } from "../../lib/trpc";
import { isBehind } from "./is-behind";

/**
 * Reads the interview's sheet anew when another device has written down what the group agreed on. What the person is
 * writing stands: saving it shows both texts.
 */
export function useSheetInStep({ kommunekode, slug, number }: SheetAddress) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const asked = useRef("");
  return useCallback(
    ({ written }: LiveState) => {
      const options = trpc.interview.sheet.queryOptions({ kommunekode, slug, number });
      const sheet = queryClient.getQueryData(options.queryKey);
      const told = JSON.stringify(written);
      if (sheet === undefined || told === asked.current) return;
      asked.current = told;
      if (!isBehind(sheet.consensuses, written)) return;
      void queryClient.invalidateQueries({ queryKey: options.queryKey });
    },
    [trpc, queryClient, kommunekode, slug, number],
  );
}
