import { currentValue } from "@pejling/domain";
import { AddForm } from "./add-form";
import type { OutlineNode } from "./outline";
import type { ReadStrategy } from "./strategy-types";

type AddLinkFormProps = {
  readonly node: OutlineNode;
  readonly strategy: ReadStrategy;
  readonly onClose: () => void;
};

/** Offers only the model's themes the own theme is not linked to already, rejected links among them. */
export function AddLinkForm({ node, strategy, onClose }: AddLinkFormProps) {
  const linked = node.parts.flatMap(({ item }) =>
    item.kind === "crosswalk" ? [currentValue<"crosswalk">(item).theme] : [],
  );
  const modelThemes = strategy.modelThemes.filter(({ id }) => !linked.includes(id));
  const theme = modelThemes[0]?.id ?? "";
  const start = { kind: "crosswalk", value: { theme, strength: "partial", terms: [] } } as const;
  return (
    <AddForm
      slug={strategy.slug}
      parentId={node.item.id}
      start={start}
      modelThemes={modelThemes}
      onClose={onClose}
    />
  );
}
