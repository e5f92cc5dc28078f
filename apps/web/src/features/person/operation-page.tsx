import { Outlet } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { TabLink, Tabs } from "../../components/tabs";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";

/** What concerns the whole installation; each part has its own address below. */
export function OperationPage() {
  const mayOperate = useMay("person.list");
  if (!mayOperate) {
    return (
      <NotForYou
        title={m.person_not_for_you()}
        action={<LinkButton to="/kommuner">{m.frame_go_to_municipalities()}</LinkButton>}
      >
        {m.person_not_for_you_text()}
      </NotForYou>
    );
  }
  return (
    <>
      <PageTitle title={m.person_title()} lead={m.person_lead()} />
      <Tabs label={m.person_views()}>
        <TabLink to="/drift" activeOptions={{ exact: true }}>
          {m.person_view_people()}
        </TabLink>
        <TabLink to="/drift/kommuner">{m.person_view_municipalities()}</TabLink>
        <TabLink to="/drift/spor" activeOptions={{ includeSearch: false }}>
          {m.person_view_trail()}
        </TabLink>
      </Tabs>
      <Outlet />
    </>
  );
}
