import type { StrategyItem } from "@pejling/domain";
import type { ReactNode } from "react";
import { m } from "../../paraglide/messages";
import { ItemRow } from "./item-row";
import type { NameTheme } from "./item-text";
import type { OutlineNode, OutlineSection, SectionId } from "./outline";
import "./section-list.css";

const TITLES: Readonly<Record<SectionId, () => string>> = {
  about: m.strategy_section_about,
  themes: m.strategy_section_themes,
  landmarks: m.strategy_section_landmarks,
  limbs: m.strategy_section_limbs,
  dates: m.strategy_section_dates,
  figures: m.strategy_section_figures,
  relations: m.strategy_section_relations,
  whole: m.strategy_section_whole,
};

type SectionListProps = {
  readonly sections: readonly OutlineSection[];
  readonly nameTheme: NameTheme;
  readonly selectedId: string | null;
  /** Left out where the statements are facts that nobody decides on. */
  readonly onSelect?: (item: StrategyItem) => void;
  /** What opens below the selected statement. */
  readonly renderSelected?: (node: OutlineNode) => ReactNode;
};

export function SectionList(props: SectionListProps) {
  return (
    <div className="strategy-sections">
      {props.sections.map(({ id, nodes }) => (
        <section key={id} aria-labelledby={`strategy-${id}`}>
          <h2 id={`strategy-${id}`}>{TITLES[id]()}</h2>
          <Nodes {...props} nodes={nodes} isLeftOut={false} />
        </section>
      ))}
    </div>
  );
}

type NodesProps = SectionListProps & {
  readonly nodes: readonly OutlineNode[];
  readonly isLeftOut: boolean;
};

function Nodes({ nodes, isLeftOut, ...props }: NodesProps) {
  return (
    <ul className="strategy-items">
      {nodes.map((node) => {
        const { item, parts } = node;
        const isSelected = item.id === props.selectedId;
        return (
          <li key={item.id}>
            <ItemRow
              item={item}
              nameTheme={props.nameTheme}
              isSelected={isSelected}
              isLeftOut={isLeftOut}
              {...(props.onSelect && { onSelect: props.onSelect })}
            />
            {isSelected && props.renderSelected?.(node)}
            {parts.length > 0 && (
              <Nodes {...props} nodes={parts} isLeftOut={isLeftOut || item.state === "rejected"} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
