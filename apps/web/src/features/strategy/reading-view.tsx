import type { StrategyItem } from "@pejling/domain";
import { countStates } from "@pejling/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Callout } from "../../components/callout";
import { EmptyState } from "../../components/empty-state";
import { PageTitle } from "../../components/page-title";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { AddThemeButton } from "./add-theme-button";
import { Answers } from "./answers";
import { DocumentPane } from "./document-pane";
import { ItemTools } from "./item-tools";
import { toNameTheme } from "./name-theme";
import { flattenOutline, nextToDecide, toOutline } from "./outline";
import { ReadingActions } from "./reading-actions";
import { ReadingBar } from "./reading-bar";
import { SectionList } from "./section-list";
import type { ReadStrategy } from "./strategy-types";
import { useDecisions } from "./use-decisions";
import { useReadingKeys } from "./use-reading-keys";
import { ViewTabs } from "./view-tabs";
import { warningText } from "./warning-text";
import "./reading-view.css";

const route = getRouteApi("/strategier/$slug");

/** The paper at the right, what was read from it at the left, one statement after the other. */
export function ReadingView({ strategy }: { strategy: ReadStrategy }) {
  const { slug, title, items, municipality, modelThemes, reading } = strategy;
  const { afsnit = null, visning = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useMediaQuery(NARROW);
  const mayDecide = useMay("strategy.decide");
  const nameTheme = useMemo(() => toNameTheme(modelThemes), [modelThemes]);
  const decisions = useDecisions(strategy, nameTheme);
  const [correctingId, setCorrectingId] = useState<string | null>(null);
  const sections = useMemo(() => toOutline(items), [items]);
  const order = useMemo(() => flattenOutline(sections), [sections]);
  const selected = order.find(({ id }) => id === afsnit) ?? null;

  const select = useCallback(
    (item: StrategyItem | null, view: string | undefined = undefined) => {
      setCorrectingId(null);
      const search = { afsnit: item?.id, visning: view };
      navigate({ search, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const asked = useRef<string | null>(null);
  const shown = selected?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is shown now, nothing is asked for any more
  useEffect(() => {
    asked.current = null;
  }, [shown]);
  const focus = (item: StrategyItem | null) => {
    if (item === null) return;
    asked.current = item.id;
    select(item);
    requestAnimationFrame(() => document.getElementById(`udsagn-${item.id}`)?.focus());
  };
  const decide = (item: StrategyItem, state: "confirmed" | "rejected") => {
    decisions.decide({ item, state, corrected: null });
    focus(nextToDecide(order, item.id));
  };
  const keys = useReadingKeys({
    order,
    selectedNow: () => order.find(({ id }) => id === asked.current) ?? selected,
    focus,
    decide,
    correct: (item) => setCorrectingId(item.id),
    undo: decisions.undo,
    confirmBranch: (item) => decisions.confirmBranch(item.id),
    isActive: visning === "" && mayDecide,
  });
  useScrollToSelected(afsnit);

  const view = visning === "dokument" && !isNarrow ? "" : visning;
  const showStructure = view === "";
  const showDocument = view === "dokument" || (view === "" && !isNarrow);
  const views = [
    ["", m.strategy_tab_read()] as const,
    ...(isNarrow ? [["dokument", m.strategy_tab_document()] as const] : []),
    ["svar", m.strategy_tab_answers()] as const,
  ];
  return (
    <>
      <PageTitle
        title={title}
        crumb={title}
        eyebrow={municipality?.name ?? m.strategy_status_read()}
      >
        <ReadingActions strategy={strategy} onShowKeys={keys.showHelp} />
      </PageTitle>
      {(reading?.warnings ?? []).map((warning) => (
        <Callout key={warning} tone="warn">
          {warningText(warning)}
        </Callout>
      ))}
      <ViewTabs slug={slug} views={views} />
      {view === "svar" && <Answers items={items} slug={slug} />}
      <div className="strategy-reading" hidden={!showStructure && !showDocument}>
        {showStructure && (
          <div className="strategy-reading__structure">
            <ReadingBar counts={countStates(items)} decisions={decisions} mayDecide={mayDecide} />
            {items.length === 0 && (
              <EmptyState title={m.strategy_nothing_title()}>
                {m.strategy_nothing_text()}
              </EmptyState>
            )}
            <SectionList
              sections={sections}
              nameTheme={nameTheme}
              selectedId={afsnit}
              onSelect={(item) => select(item.id === afsnit ? null : item)}
              renderSelected={(node) => (
                <ItemTools
                  key={node.item.id}
                  node={node}
                  strategy={strategy}
                  decisions={decisions}
                  nameTheme={nameTheme}
                  mayDecide={mayDecide}
                  isCorrecting={correctingId === node.item.id}
                  onCorrecting={(isOpen) => setCorrectingId(isOpen ? node.item.id : null)}
                  onDecide={(state) => decide(node.item, state)}
                  {...(isNarrow && { onShowPassage: () => select(node.item, "dokument") })}
                />
              )}
            />
            {mayDecide && <AddThemeButton strategy={strategy} />}
          </div>
        )}
        {showDocument && <DocumentPane strategy={strategy} selectedId={afsnit} onSelect={focus} />}
      </div>
      {keys.dialog}
    </>
  );
}

/** A statement an address points to is shown where it stands. */
function useScrollToSelected(afsnit: string | null): void {
  useEffect(() => {
    if (afsnit === null) return;
    document.getElementById(`udsagn-${afsnit}`)?.scrollIntoView({ block: "nearest" });
  }, [afsnit]);
}
