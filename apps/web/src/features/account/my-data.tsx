import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { downloadText } from "../../lib/download";
import type { SignedIn } from "../../lib/me";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { EraseDialog } from "./erase-dialog";

/** The person's own rights: to see what is kept, and to have it erased. */
export function MyData({ person }: { person: SignedIn }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isErasing, setIsErasing] = useState(false);
  const exportMine = useMutation({
    mutationFn: () =>
      queryClient.fetchQuery({ ...trpc.account.exportMine.queryOptions(), staleTime: 0 }),
    onSuccess: ({ fileName, json }) => downloadText(json, fileName, "application/json"),
  });
  return (
    <>
      <div className="pj-row">
        <Button disabled={exportMine.isPending} onClick={() => exportMine.mutate()}>
          {m.account_export()}
        </Button>
        {!person.isExample && (
          <Button variant="danger" onClick={() => setIsErasing(true)}>
            {m.account_erase()}
          </Button>
        )}
      </div>
      {isErasing && <EraseDialog email={person.email} onClose={() => setIsErasing(false)} />}
    </>
  );
}
