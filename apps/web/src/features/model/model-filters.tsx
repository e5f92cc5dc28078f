import { useEffect, useState } from "react";
import { Button } from "../../components/button";
import { Checkbox } from "../../components/checkbox";
import { TextField } from "../../components/text-field";
import { m } from "../../paraglide/messages";

type ModelFiltersProps = {
  readonly text: string;
  readonly shortOnly: boolean;
  /** How many questions were found. */
  readonly found: number;
  readonly onSearch: (text: string) => void;
  readonly onShortOnly: (isOn: boolean) => void;
};

const PAUSE_MS = 250;

/** The field answers at once; the address, and with it the list, follows when the typing pauses. */
export function ModelFilters({ text, shortOnly, found, onSearch, onShortOnly }: ModelFiltersProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);

  return (
    <div className="model-filters pj-no-print">
      <TextField
        type="search"
        label={m.model_search_label()}
        placeholder={m.model_search_placeholder()}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Checkbox
        label={m.model_short_only()}
        hint={m.model_short_hint()}
        checked={shortOnly}
        onChange={(event) => onShortOnly(event.target.checked)}
      />
      <p className="model-filters__found" role="status">
        {text !== "" &&
          (found === 0
            ? m.model_search_none({ text })
            : m.model_search_result({ count: found, text }))}{" "}
        {text !== "" && (
          <Button
            size="small"
            variant="tertiary"
            onClick={() => {
              setTyped("");
              onSearch("");
            }}
          >
            {m.model_search_clear()}
          </Button>
        )}
      </p>
    </div>
  );
}
