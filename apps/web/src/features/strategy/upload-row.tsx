import { Button } from "../../components/button";
import { Icon } from "../../components/icon";
import { LinkButton } from "../../components/link-button";
import { m } from "../../paraglide/messages";
import { countText } from "./count-text";
import type { Upload, UploadState } from "./use-uploads";
import { warningText } from "./warning-text";

const ICONS = {
  waiting: "info",
  reading: "info",
  done: "success",
  known: "info",
  refused: "error",
} as const;

export function UploadRow({ upload, onTryAgain }: { upload: Upload; onTryAgain: () => void }) {
  const { paper, state } = upload;
  const slug = state.kind === "done" || state.kind === "known" ? state.slug : null;
  return (
    <li className={`strategy-upload-row strategy-upload-row--${state.kind}`}>
      <Icon name={ICONS[state.kind]} size={22} />
      <div>
        <b>{paper.name}</b>
        <p>{stateText(state)}</p>
        {state.kind === "reading" && (
          <progress aria-label={`${m.strategy_upload_reading()} ${paper.name}`} />
        )}
        {state.kind === "done" &&
          state.warnings.map((warning) => <p key={warning}>{warningText(warning)}</p>)}
      </div>
      {slug !== null && (
        <LinkButton to="/strategier/$slug" params={{ slug }} size="small">
          {state.kind === "done" ? m.strategy_upload_open() : m.strategy_upload_open_known()}
          <span className="pj-hidden">: {paper.name}</span>
        </LinkButton>
      )}
      {state.kind === "refused" && state.mayTryAgain && (
        <Button size="small" onClick={onTryAgain}>
          {m.strategy_upload_again()}
          <span className="pj-hidden">: {paper.name}</span>
        </Button>
      )}
    </li>
  );
}

function stateText(state: UploadState): string {
  switch (state.kind) {
    case "waiting":
      return m.strategy_upload_waiting();
    case "reading":
      return m.strategy_upload_reading();
    case "done":
      return m.strategy_upload_done({ count: countText(state.count) });
    case "known":
      return m.strategy_upload_known({ title: state.title });
    case "refused":
      return state.text;
  }
}
