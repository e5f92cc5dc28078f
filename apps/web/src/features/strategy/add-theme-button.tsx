import { useState } from "react";
import { Button } from "../../components/button";
import { m } from "../../paraglide/messages";
import { AddForm } from "./add-form";
import type { ReadStrategy } from "./strategy-types";

/** For a theme the reader did not find. */
export function AddThemeButton({ strategy }: { strategy: ReadStrategy }) {
  const [isAdding, setIsAdding] = useState(false);
  if (!isAdding) {
    return (
      <Button size="small" variant="tertiary" onClick={() => setIsAdding(true)}>
        {m.strategy_add_theme()}
      </Button>
    );
  }
  return (
    <AddForm
      slug={strategy.slug}
      parentId={null}
      start={{ kind: "theme", value: { number: null, title: "" } }}
      modelThemes={strategy.modelThemes}
      onClose={() => setIsAdding(false)}
    />
  );
}
