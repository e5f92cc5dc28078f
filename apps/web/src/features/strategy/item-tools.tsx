import type { ItemContent, StrategyItem } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../components/button";
import { KeyHint } from "../../components/key-hint";
import { m } from "../../paraglide/messages";
import { AddLinkForm } from "./add-link-form";
import { CorrectForm } from "./correct-form";
import { type NameTheme, toContentText } from "./item-text";
import type { OutlineNode } from "./outline";
import { ruleText } from "./rule-text";
import type { ReadStrategy } from "./strategy-types";
import type { Decisions } from "./use-decisions";

type ItemToolsProps = {
  readonly node: OutlineNode;
  readonly strategy: ReadStrategy;
  readonly decisions: Decisions;
  readonly nameTheme: NameTheme;
  /** Without it, only why it was suggested and where it stands. */
  readonly mayDecide: boolean;
  readonly isCorrecting: boolean;
  readonly onCorrecting: (isOpen: boolean) => void;
  readonly onDecide: (state: "confirmed" | "rejected") => void;
  readonly onShowPassage?: () => void;
};

/** What can be done with the selected statement, and why it was suggested. */
export function ItemTools(props: ItemToolsProps) {
  const { node, strategy, decisions, nameTheme, isCorrecting, onCorrecting, onDecide } = props;
  const { item, parts } = node;
  const [isAdding, setIsAdding] = useState(false);
  if (isCorrecting) {
    const close = () => onCorrecting(false);
    return <CorrectForm {...{ item, strategy, decisions, nameTheme }} onClose={close} />;
  }
  if (isAdding) {
    return <AddLinkForm node={node} strategy={strategy} onClose={() => setIsAdding(false)} />;
  }
  if (!props.mayDecide) return <ItemSource item={item} onShowPassage={props.onShowPassage} />;
  const isDecided = item.state === "confirmed" || item.state === "corrected";
  const undo = () => decisions.decide({ item, state: "suggested", corrected: null });
  const asRead = toContentText({ kind: item.kind, value: item.value } as ItemContent, nameTheme);
  return (
    <div className="strategy-tools">
      <div className="pj-row">
        {!isDecided && (
          <Button size="small" variant="primary" onClick={() => onDecide("confirmed")}>
            {m.strategy_confirm()} <KeyHint>B</KeyHint>
          </Button>
        )}
        {item.state !== "rejected" && (
          <Button size="small" onClick={() => onDecide("rejected")}>
            {m.strategy_reject()} <KeyHint>A</KeyHint>
          </Button>
        )}
        <Button size="small" onClick={() => onCorrecting(true)}>
          {m.strategy_correct()} <KeyHint>R</KeyHint>
        </Button>
        {item.state !== "suggested" && (
          <Button size="small" variant="tertiary" onClick={undo}>
            {m.strategy_undo()}
          </Button>
        )}
        {parts.some((part) => part.item.state === "suggested") && (
          <Button size="small" variant="tertiary" onClick={() => decisions.confirmBranch(item.id)}>
            {m.strategy_confirm_branch()}
          </Button>
        )}
        {item.kind === "theme" && (
          <Button size="small" variant="tertiary" onClick={() => setIsAdding(true)}>
            {m.strategy_add_link()}
          </Button>
        )}
        {props.onShowPassage && item.place !== null && (
          <Button size="small" variant="tertiary" onClick={props.onShowPassage}>
            {m.strategy_show_passage()}
          </Button>
        )}
      </div>
      {item.state === "corrected" && <p>{m.strategy_was_read_as({ text: asRead.text })}</p>}
      <FoundBy item={item} />
    </div>
  );
}

type ItemSourceProps = {
  readonly item: StrategyItem;
  readonly onShowPassage: (() => void) | undefined;
};

function ItemSource({ item, onShowPassage }: ItemSourceProps) {
  return (
    <div className="strategy-tools">
      {onShowPassage && item.place !== null && (
        <div className="pj-row">
          <Button size="small" variant="tertiary" onClick={onShowPassage}>
            {m.strategy_show_passage()}
          </Button>
        </div>
      )}
      <FoundBy item={item} />
    </div>
  );
}

function FoundBy({ item }: { item: StrategyItem }) {
  return (
    <>
      <p>{m.strategy_found_by({ rule: ruleText(item.rule) })}</p>
      {item.place === null && <p>{m.strategy_no_place()}</p>}
    </>
  );
}
