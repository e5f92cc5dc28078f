import { TabLink, Tabs } from "../../components/tabs";
import { m } from "../../paraglide/messages";

type ViewTabsProps = {
  readonly slug: string;
  readonly views: readonly (readonly [view: string, label: string])[];
};

export function ViewTabs({ slug, views }: ViewTabsProps) {
  return (
    <Tabs label={m.strategy_tabs()}>
      {views.map(([id, label]) => (
        <TabLink
          key={id}
          to="/strategier/$slug"
          params={{ slug }}
          search={(old: { afsnit?: string | undefined }) => ({
            ...old,
            visning: id === "" ? undefined : id,
          })}
          resetScroll={false}
          activeOptions={{ exact: true }}
        >
          {label}
        </TabLink>
      ))}
    </Tabs>
  );
}
