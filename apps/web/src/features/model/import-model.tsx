import { Link } from "@tanstack/react-router";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { type ImportOutcome, useImportModel } from "./use-import-model";

export function ImportModel() {
  const { outcome, error, isBusy, isMissing, choose, submit } = useImportModel();
  return (
    <section className="pj-section" aria-labelledby="importer">
      <h2 id="importer">{m.model_import_title()}</h2>
      <p className="model-prose">{m.model_import_text()}</p>
      <form
        className="model-import"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          type="file"
          accept=".json,application/json"
          label={m.model_import_label()}
          error={isMissing ? m.model_import_missing() : null}
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
        <div>
          <Button type="submit" disabled={isBusy}>
            {isBusy ? m.model_importing() : m.model_import_button()}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="model-outcome">
        {error ? (
          <Callout tone="error">{textForError(error)}</Callout>
        ) : (
          outcome && <Outcome outcome={outcome} />
        )}
      </div>
    </section>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  switch (outcome.kind) {
    case "tooLarge":
      return <Callout tone="error">{m.model_import_too_large()}</Callout>;
    case "notJson": {
      const { line } = outcome;
      const place = line === null ? "" : m.model_import_not_json_line({ line });
      return <Callout tone="error">{m.model_import_not_json({ place })}</Callout>;
    }
    case "problems":
      return (
        <Callout tone="error" title={m.model_problems_title({ count: outcome.problems.length })}>
          <p>{m.model_problems_text()}</p>
          <ul className="model-problems">
            {outcome.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Callout>
      );
    case "versionChanged":
      return <Callout tone="error">{m.model_version_changed(outcome)}</Callout>;
    case "imported":
      return (
        <Callout tone="success">
          {outcome.isNew ? m.model_import_done(outcome) : m.model_import_known(outcome)}{" "}
          <Link to="/modeller/$id/$version" params={{ id: outcome.id, version: outcome.version }}>
            {m.model_import_open()}
          </Link>
        </Callout>
      );
  }
}
