import { questionsOfForm } from "@pejling/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useKeepInterview } from "../../../lib/offline/use-keep-interview";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { useMe } from "../../../lib/use-me";
import { toGuideRows } from "./guide-rows";
import type { SheetAddress } from "./send-field";
import { toSheetRows } from "./sheet-fields";
import { openSession } from "./sheet-sessions";

/**
 * The sheet as it stands: read from the server, with what the person has written on top. It is read again when the
 * window gets focus; what is unsaved is never overwritten by it.
 */
export function useSheetData(address: SheetAddress) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { data } = useSuspenseQuery({
    ...trpc.interview.sheet.queryOptions(address),
    refetchOnWindowFocus: "always",
    meta: { ownError: true },
  });
  const { modelId, modelVersion } = data.assessment;
  const { model: whole } = useSuspenseQuery({
    ...trpc.model.get.queryOptions({ id: modelId, version: modelVersion }),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { ownError: true },
  }).data;

  const owner = useMe().person?.userId ?? "";
  const [session] = useState(() => {
    const opened = openSession(client, address, owner);
    opened.queue.receive(toSheetRows(data));
    return opened;
  });
  useEffect(() => session.queue.receive(toSheetRows(data)), [session, data]);
  useKeepInterview({ ...address, owner, title: data.interview.title });
  const { fields } = useSyncExternalStore(session.queue.subscribe, session.queue.state);

  const model = useMemo(
    () => questionsOfForm(whole, data.interview.form),
    [whole, data.interview.form],
  );
  const participantIds = data.participants.map(({ id }) => id);
  const guide = toGuideRows(model.themes, participantIds, fields);
  return { data, model, session, fields, guide };
}
