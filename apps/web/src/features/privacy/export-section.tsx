import { useMutation } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { Icon } from "../../components/icon";
import { fromBase64 } from "../../lib/base64";
import { downloadBlob } from "../../lib/download";
import { textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";

export function ExportSection({ kommunekode }: { kommunekode: string }) {
  const client = useTRPCClient();
  const get = useMutation({
    mutationFn: () => client.municipality.export.mutate({ kommunekode }),
    meta: { ownError: true },
    onSuccess: ({ contentBase64, fileName }) =>
      downloadBlob(fromBase64(contentBase64, "application/zip"), fileName),
  });
  return (
    <div className="privacy-stack">
      <Button disabled={get.isPending} onClick={() => get.mutate()}>
        <Icon name="download" /> {get.isPending ? m.privacy_export_busy() : m.privacy_export()}
      </Button>
      <div role="status">
        {get.data && (
          <Callout tone="success" title={m.privacy_export_done({ fileName: get.data.fileName })}>
            {m.privacy_export_hash()} <code className="privacy-hash">{get.data.sha256}</code>
          </Callout>
        )}
      </div>
      {get.error && <Callout tone="error">{textForError(get.error)}</Callout>}
    </div>
  );
}
