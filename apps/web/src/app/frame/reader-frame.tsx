import { useMutation, useQuery } from "@tanstack/react-query";
import { formatLongDate } from "../../lib/formatters";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { FrameBody } from "./frame-body";
import { LanguageButton } from "./language-button";
import { Trail } from "./trail";

/** For who holds a link to one result: that result, how long it is shown, and the way out. No way to what would be refused. */
export function ReaderFrame() {
  return (
    <FrameBody
      header={
        <>
          <ReaderHeader />
          <SharedBand />
          <SharedExampleBand />
        </>
      }
      trail={<Trail current={{ municipality: null }} />}
      footer={m.frame_shared_footer()}
    />
  );
}

function useShared() {
  const trpc = useTRPC();
  const { link } = useMe();
  const address = { kommunekode: link?.kommunekode ?? "", slug: link?.slug ?? "" };
  const options = trpc.assessment.get.queryOptions(address);
  return useQuery({ ...options, enabled: link !== null }).data;
}

function SharedExampleBand() {
  if (!useShared()?.municipality.isExample) return null;
  return (
    <aside className="pj-example" aria-label={m.frame_example_label()}>
      {m.frame_example()}
    </aside>
  );
}

function ReaderHeader() {
  const data = useShared();
  return (
    <header className="pj-header">
      <div className="pj-bar">
        <span className="pj-brand">{m.frame_name()}</span>
        <div className="pj-bar__choices">
          {data && (
            <span className="pj-bar__subject">
              {data.municipality.name} · {data.assessment.name}
            </span>
          )}
        </div>
        <div className="pj-bar__end">
          <LanguageButton />
        </div>
      </div>
    </header>
  );
}

function SharedBand() {
  const { link } = useMe();
  const trpc = useTRPC();
  const leave = useMutation(
    trpc.publication.leave.mutationOptions({ onSuccess: () => location.assign("/") }),
  );
  return (
    <aside className="pj-example" aria-label={m.frame_shared()}>
      <span>
        <b>{m.frame_shared()}</b>
        {link !== null &&
          ` · ${m.frame_shared_until({ date: formatLongDate(link.expiresAt) })}`}{" "}
      </span>
      <button
        type="button"
        className="pj-example__remove"
        disabled={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {m.frame_shared_leave()}
      </button>
    </aside>
  );
}
