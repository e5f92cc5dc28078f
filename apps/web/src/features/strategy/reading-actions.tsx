import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { Icon } from "../../components/icon";
import { Menu, MenuButton } from "../../components/menu";
import { notify } from "../../components/notices";
import { fromBase64 } from "../../lib/base64";
import { downloadBlob } from "../../lib/download";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { RenameDialog } from "./rename-dialog";
import type { ReadStrategy } from "./strategy-types";

type ReadingActionsProps = { readonly strategy: ReadStrategy; readonly onShowKeys: () => void };

export function ReadingActions({ strategy, onShowKeys }: ReadingActionsProps) {
  const { slug } = strategy;
  const mayRename = useMay("strategy.rename");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<"rename" | "remove" | null>(null);
  const original = useMutation({
    mutationFn: () => queryClient.fetchQuery(trpc.strategy.original.queryOptions({ slug })),
    onSuccess: ({ contentBase64, fileName }) => downloadBlob(fromBase64(contentBase64), fileName),
  });
  const removal = useMutation(
    trpc.strategy.remove.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: "/strategier" });
        queryClient.removeQueries({ queryKey: trpc.strategy.get.queryKey({ slug }) });
        await queryClient.invalidateQueries({ queryKey: trpc.strategy.pathKey() });
        notify(m.strategy_removed(), "success");
      },
    }),
  );
  return (
    <>
      <Button disabled={original.isPending} onClick={() => original.mutate()}>
        <Icon name="download" /> {m.strategy_get_original()}
      </Button>
      {mayRename && (
        <Menu label={m.strategy_more()} align="end">
          <MenuButton onClick={onShowKeys}>{m.strategy_keys_title()}</MenuButton>
          <MenuButton onClick={() => setDialog("rename")}>{m.strategy_rename()}</MenuButton>
          <MenuButton isDangerous onClick={() => setDialog("remove")}>
            {m.strategy_remove()}
          </MenuButton>
        </Menu>
      )}
      <RenameDialog
        strategy={strategy}
        isOpen={dialog === "rename"}
        onClose={() => setDialog(null)}
      />
      <ConfirmDialog
        title={m.strategy_remove_title()}
        isOpen={dialog === "remove"}
        onClose={() => setDialog(null)}
        onConfirm={() => removal.mutate({ slug })}
        confirmLabel={m.strategy_remove_confirm()}
        isDangerous
        isBusy={removal.isPending}
      >
        <p>{m.strategy_remove_text()}</p>
      </ConfirmDialog>
    </>
  );
}
