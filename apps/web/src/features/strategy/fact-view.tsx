import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { Tag } from "../../components/tag";
import { m } from "../../paraglide/messages";
import { Answers } from "./answers";
import { FactSource } from "./fact-source";
import { toNameTheme } from "./name-theme";
import { toOutline } from "./outline";
import { SectionList } from "./section-list";
import type { FactStrategy } from "./strategy-types";
import { ViewTabs } from "./view-tabs";

const route = getRouteApi("/strategier/$slug");

/** Shipped facts: the same structure, read only, each with its source. */
export function FactView({ strategy }: { strategy: FactStrategy }) {
  const { visning = "", afsnit } = route.useSearch();
  const { slug, title, municipality, body, modelThemes, items } = strategy;
  const nameTheme = toNameTheme(modelThemes);
  const views = [
    ["", m.strategy_tab_facts()],
    ["svar", m.strategy_tab_answers()],
  ] as const;
  return (
    <>
      <PageTitle
        title={title}
        crumb={title}
        eyebrow={
          <>
            {municipality?.name ?? body} <Tag>{m.strategy_status_fact()}</Tag>
          </>
        }
      />
      <ViewTabs slug={slug} views={views} />
      {visning === "svar" ? (
        <Answers items={items} slug={slug} />
      ) : (
        <div className="strategy-facts">
          <SectionList
            sections={toOutline(items)}
            nameTheme={nameTheme}
            selectedId={afsnit ?? null}
          />
          <FactSource strategy={strategy} />
        </div>
      )}
    </>
  );
}
