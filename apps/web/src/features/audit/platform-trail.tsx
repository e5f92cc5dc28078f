import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { toFilter } from "./audit-filter";
import { CsvButton } from "./csv-button";
import { QUIET } from "./quiet";
import { TrailView } from "./trail-view";

const route = getRouteApi("/drift/spor");

/** The installation's own trail, below the operator's page. */
export function PlatformTrail() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const input = toFilter(search);
  const query = useQuery({
    ...trpc.audit.listPlatform.queryOptions(input),
    ...QUIET,
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="spor">
      <div className="audit-head">
        <div>
          <h2 id="spor">{m.person_trail_title()}</h2>
          <p className="audit-lead">{m.person_trail_lead()}</p>
        </div>
        <CsvButton fetchPiece={(page) => client.audit.listPlatform.query({ ...input, ...page })} />
      </div>
      <TrailView
        query={query}
        search={search}
        onSearch={(next) => navigate({ search: next, resetScroll: false })}
      />
    </section>
  );
}
