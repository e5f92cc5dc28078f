import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { LinkDialog } from "./link-dialog";
import { LinkTable } from "./link-table";
import type { Publication, RoundAddress } from "./publication-types";
import { RevokeDialog } from "./revoke-dialog";

/** The links to one closed result: who got them, how long they work, and the way to take them back. */
export function Links({ round }: { round: RoundAddress }) {
  const trpc = useTRPC();
  const { data: links } = useSuspenseQuery(trpc.publication.list.queryOptions(round));
  const mayCreate = useMay("publication.create", round.kommunekode);
  const [isMaking, setIsMaking] = useState(false);
  const [revoking, setRevoking] = useState<Publication | null>(null);
  const create = (
    <Button variant="primary" onClick={() => setIsMaking(true)}>
      {m.publication_create()}
    </Button>
  );
  return (
    <section aria-labelledby="links">
      <div className="publication-head">
        <h2 id="links">{m.publication_links_title()}</h2>
        {mayCreate && links.length > 0 && create}
      </div>
      {!mayCreate && <p className="pj-sub">{m.publication_only_lead()}</p>}
      {links.length === 0 ? (
        <EmptyState title={m.publication_none_title()} action={mayCreate && create}>
          {mayCreate && m.publication_none_text()}
        </EmptyState>
      ) : (
        <LinkTable links={links} onRevoke={mayCreate ? setRevoking : null} />
      )}
      {isMaking && <LinkDialog round={round} onClose={() => setIsMaking(false)} />}
      {revoking !== null && (
        <RevokeDialog round={round} link={revoking} onClose={() => setRevoking(null)} />
      )}
    </section>
  );
}
