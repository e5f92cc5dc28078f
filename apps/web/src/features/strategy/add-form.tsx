import type { ItemContent } from "@pejling/domain";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { ContentFields } from "./content-fields";
import { type Draft, fieldsOf, findFieldProblem, fromDraft, toDraft } from "./item-fields";
import type { ModelThemes } from "./strategy-types";
import { useAddItem } from "./use-add-item";

type AddFormProps = {
  readonly slug: string;
  readonly parentId: string | null;
  /** What the fields begin with. */
  readonly start: ItemContent;
  readonly modelThemes: ModelThemes;
  readonly onClose: () => void;
};

export function AddForm({ slug, parentId, start, modelThemes, onClose }: AddFormProps) {
  const [draft, setDraft] = useState<Draft>(() => toDraft(start));
  const [wasTried, setWasTried] = useState(false);
  const { add, isPending, error } = useAddItem(slug);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    const fields = fieldsOf(start.kind);
    if (fields.some((field) => findFieldProblem(field, draft[field.key] ?? "") !== null)) return;
    if (
      await add(
        parentId,
        fromDraft(start, draft, (code) => code),
      )
    )
      onClose();
  };
  return (
    <form className="strategy-tools pj-stack" onSubmit={submit} noValidate>
      <ContentFields
        kind={start.kind}
        draft={draft}
        onChange={setDraft}
        showProblems={wasTried}
        modelThemes={modelThemes}
      />
      {error && <Callout tone="error">{textForError(error)}</Callout>}
      <div className="pj-row">
        <Button size="small" variant="primary" type="submit" disabled={isPending}>
          {error ? m.strategy_try_again() : m.strategy_add()}
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {m.strategy_cancel()}
        </Button>
      </div>
    </form>
  );
}
