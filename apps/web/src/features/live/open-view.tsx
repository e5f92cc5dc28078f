import { Callout } from "../../components/callout";
import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";
import type { LiveInterview } from "./live-interview";
import { OpenButton } from "./open-button";

type OpenViewProps = { readonly interview: LiveInterview; readonly onOpened: () => void };

/** Before the phones come in: what will happen, and the one button. */
export function OpenView({ interview, onOpened }: OpenViewProps) {
  return (
    <>
      <PageTitle
        title={interview.title}
        crumb={m.live_title()}
        eyebrow={m.live_eyebrow({ number: interview.address.number })}
        lead={m.live_open_lead()}
      >
        {interview.canOpen && <OpenButton address={interview.address} onOpened={onOpened} />}
      </PageTitle>
      <ol className="live-how">
        <li>{m.live_how_join()}</li>
        <li>{m.live_how_vote()}</li>
        <li>{m.live_how_show()}</li>
        <li>{m.live_how_agree()}</li>
      </ol>
      <Callout>{m.live_how_secret()}</Callout>
    </>
  );
}
