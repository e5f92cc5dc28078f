import { useEffect, useState } from "react";
import { PageTitle } from "../../components/page-title";
import type { KeptInterview } from "../../lib/offline/device-db";
import { findKept } from "../../lib/offline/restore-kept";
import { m } from "../../paraglide/messages";

/** Without a network: the one interview that opens all the same. */
export function KeptLink() {
  const [kept, setKept] = useState<KeptInterview | null | undefined>(undefined);
  useEffect(() => void findKept().then(setKept), []);
  if (kept === undefined) return null;
  return (
    <>
      <PageTitle
        title={m.offline_no_network_title()}
        lead={kept === null ? m.offline_no_network_nothing() : m.offline_no_network_text()}
      />
      <div className="pj-row">
        {kept !== null && (
          // The page is loaded anew: the router has given up on finding out who is here.
          <a className="pj-button pj-button--primary" href={kept.path}>
            {m.offline_no_network_open({ title: kept.title })}
          </a>
        )}
        <a className="pj-button pj-button--secondary" href={location.href}>
          {m.frame_try_again()}
        </a>
      </div>
    </>
  );
}
