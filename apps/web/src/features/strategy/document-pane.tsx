import type { StrategyItem } from "@pejling/domain";
import { type MouseEvent, memo, useEffect, useMemo, useRef } from "react";
import { formatDate, plural } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type DocumentBlock, toDocumentBlocks } from "./document-blocks";
import type { ReadStrategy } from "./strategy-types";
import "./document-pane.css";

type DocumentPaneProps = {
  readonly strategy: ReadStrategy;
  readonly selectedId: string | null;
  readonly onSelect: (item: StrategyItem) => void;
};

/** The kept original, sign by sign, with what was read from it marked. */
export function DocumentPane({ strategy, selectedId, onSelect }: DocumentPaneProps) {
  const { document: paper, items, reading, createdAt } = strategy;
  const box = useRef<HTMLDivElement>(null);
  const places = items.map(({ id, place }) => `${id} ${place?.start} ${place?.end}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision changes no place; a long paper is not cut anew
  const blocks = useMemo(() => {
    const marks = items.flatMap(({ id, place }) => (place === null ? [] : [{ id, place }]));
    return toDocumentBlocks({ text: paper.text, marks, removed: reading?.removedPlaces ?? [] });
  }, [paper.text, places]);
  useShowPassage(box, selectedId);

  const pick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("mark") : null;
    const ids = mark?.dataset.items?.split(" ") ?? [];
    const item = items.find(({ id }) => id === ids.at(-1));
    if (item !== undefined && getSelection()?.isCollapsed !== false) onSelect(item);
  };
  const { fileName, encoding, address, isCut } = paper;
  const date = formatDate(createdAt);
  return (
    <section className="strategy-document" aria-labelledby="strategy-document">
      <div className="strategy-document__head">
        <h2 id="strategy-document">{m.strategy_document_title()}</h2>
        <p className="pj-sub">{m.strategy_document_facts({ fileName, encoding, date })}</p>
        {address !== "" && (
          <p className="pj-sub">
            {m.strategy_document_source()}:{" "}
            <a href={address} rel="noreferrer external">
              {address}
            </a>
          </p>
        )}
        <p className="pj-sub">{m.strategy_document_legend()}</p>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut; every statement has its own button in the list */}
      <section
        className="strategy-document__text"
        ref={box}
        aria-label={m.strategy_document_region()}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onClick={pick}
      >
        <Blocks blocks={blocks} />
        {isCut && <p className="pj-sub">{m.strategy_document_cut()}</p>}
      </section>
    </section>
  );
}

const Blocks = memo(function Blocks({ blocks }: { blocks: readonly DocumentBlock[] }) {
  return blocks.map((block) => <Block key={block.start} block={block} />);
});

function Block({ block }: { block: DocumentBlock }) {
  if (block.isRemoved) {
    const count = { count: block.lines };
    return (
      <details className="strategy-document__removed">
        <summary>
          {plural(block.lines, {
            one: m.strategy_document_removed_one(count),
            other: m.strategy_document_removed_other(count),
          })}
        </summary>
        {block.pieces.map((piece) => piece.text)}
      </details>
    );
  }
  return (
    <div className="strategy-document__block">
      {block.pieces.map(({ start, text, items, isRemoved }) => {
        if (isRemoved) return <s key={start}>{text}</s>;
        if (items.length === 0) return <span key={start}>{text}</span>;
        return (
          <mark key={start} data-items={items.join(" ")}>
            {text}
          </mark>
        );
      })}
    </div>
  );
}

/** The selected statement's passage is marked and brought into view inside the pane, without moving the page. */
function useShowPassage(
  box: React.RefObject<HTMLDivElement | null>,
  selectedId: string | null,
): void {
  useEffect(() => {
    const pane = box.current;
    if (pane === null || selectedId === null) return;
    const marks = pane.querySelectorAll(`mark[data-items~="${CSS.escape(selectedId)}"]`);
    for (const mark of marks) mark.classList.add("is-selected");
    const [first] = marks;
    if (first !== undefined) {
      first.scrollIntoView({ block: "nearest" });
      const offset = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += offset - pane.clientHeight / 3;
    }
    return () => {
      for (const mark of marks) mark.classList.remove("is-selected");
    };
  }, [box, selectedId]);
}
