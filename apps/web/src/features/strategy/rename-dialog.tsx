import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { ReadStrategy } from "./strategy-types";

type RenameDialogProps = {
  readonly strategy: ReadStrategy;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function RenameDialog({ strategy, isOpen, onClose }: RenameDialogProps) {
  const { slug, version } = strategy;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [title, setTitle] = useState(strategy.title);
  const [error, setError] = useState<string | null>(null);
  const rename = useMutation(
    trpc.strategy.rename.mutationOptions({
      meta: { ownError: true },
      onError: (failure) => setError(textForError(failure)),
      onSuccess: async (answer) => {
        await queryClient.invalidateQueries({ queryKey: trpc.strategy.pathKey() });
        if (answer.kind === "saved") return onClose();
        if (answer.kind === "notFound") return setError(m.errors_strategy_not_found());
        setError(m.strategy_rename_conflict({ title: answer.current.title }));
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "") return setError(m.strategy_wrong_empty());
    setError(null);
    rename.mutate({ slug, title: title.trim(), seenVersion: version });
  };
  return (
    <Dialog title={m.strategy_rename_title()} isOpen={isOpen} onClose={onClose}>
      <form className="pj-stack" onSubmit={submit} noValidate>
        <TextField
          label={m.strategy_rename_label()}
          hint={m.strategy_rename_hint()}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.target.value)}
          error={error}
        />
        <div className="pj-row">
          <Button variant="primary" type="submit" disabled={rename.isPending}>
            {m.strategy_rename_save()}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {m.strategy_cancel()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
