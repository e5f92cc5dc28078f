import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { toFilter } from "./audit-filter";
import { CsvButton } from "./csv-button";
import { QUIET } from "./quiet";
import { TrailView } from "./trail-view";

const route = getRouteApi("/kommuner/$kommunekode/revisionsspor");

export function AuditPage() {
  const { kommunekode } = route.useParams();
  if (useMay("audit.list", kommunekode)) return <Trail key={kommunekode} />;
  return (
    <NotForYou
      title={m.audit_not_for_you()}
      action={
        <LinkButton to="/kommuner/$kommunekode" params={{ kommunekode }}>
          {m.member_to_municipality()}
        </LinkButton>
      }
    >
      {m.audit_not_for_you_text()}
    </NotForYou>
  );
}

function Trail() {
  const { kommunekode } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const input = { kommunekode, ...toFilter(search) };
  const query = useQuery({
    ...trpc.audit.list.queryOptions(input),
    ...QUIET,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageTitle title={m.audit_title()} lead={m.audit_lead()}>
        <CsvButton fetchPiece={(page) => client.audit.list.query({ ...input, ...page })} />
      </PageTitle>
      <TrailView
        query={query}
        search={search}
        onSearch={(next) => navigate({ search: next, resetScroll: false })}
      />
    </>
  );
}
