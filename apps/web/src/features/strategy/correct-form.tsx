import type { StrategyItem } from "@pejling/domain";
import { findMunicipality } from "@pejling/reference/municipality";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { m } from "../../paraglide/messages";
import { ContentFields } from "./content-fields";
import { type Draft, fieldsOf, findFieldProblem, fromDraft, toDraft } from "./item-fields";
import { currentContent, type NameTheme, toItemText } from "./item-text";
import type { ReadStrategy } from "./strategy-types";
import type { Decisions } from "./use-decisions";
import { STATE_TEXTS } from "./words";

type CorrectFormProps = {
  readonly item: StrategyItem;
  readonly strategy: ReadStrategy;
  readonly decisions: Decisions;
  readonly nameTheme: NameTheme;
  readonly onClose: () => void;
};

/** What was written stays in the fields until it is saved, whoever else has been there in the meantime. */
export function CorrectForm({ item, strategy, decisions, nameTheme, onClose }: CorrectFormProps) {
  const [draft, setDraft] = useState<Draft>(() => toDraft(currentContent(item)));
  const [wasTried, setWasTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const hasProblem = fieldsOf(item.kind).some(
    (field) => findFieldProblem(field, draft[field.key] ?? "") !== null,
  );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (hasProblem) return;
    setIsSaving(true);
    const nameOf = (code: string) => findMunicipality(code)?.name ?? code;
    const answer = await decisions.correct(item, fromDraft(currentContent(item), draft, nameOf));
    setIsSaving(false);
    if (answer.kind === "saved") return onClose();
    if (answer.kind === "failed") {
      return setFailure(m.strategy_not_saved({ reason: answer.reason }));
    }
    const { text } = toItemText(answer.current, nameTheme);
    const state = STATE_TEXTS[answer.current.state]();
    setFailure(m.strategy_conflict_form({ text, state }));
  };

  return (
    <form
      className="strategy-tools pj-stack"
      onSubmit={save}
      noValidate
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <ContentFields
        kind={item.kind}
        draft={draft}
        onChange={setDraft}
        showProblems={wasTried}
        modelThemes={strategy.modelThemes}
      />
      {failure !== null && <Callout tone="error">{failure}</Callout>}
      <div className="pj-row">
        <Button size="small" variant="primary" type="submit" disabled={isSaving}>
          {failure === null ? m.strategy_save_correction() : m.strategy_try_again()}
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {m.strategy_cancel()}
        </Button>
      </div>
    </form>
  );
}
