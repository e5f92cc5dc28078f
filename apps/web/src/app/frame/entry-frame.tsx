import type { ReactNode } from "react";
import { m } from "../../paraglide/messages";
import { FrameBody } from "./frame-body";
import { LanguageButton } from "./language-button";

/** Outside: the name on the door and the language, nothing that leads in. */
export function EntryFrame({ children }: { children?: ReactNode }) {
  return (
    <FrameBody header={<EntryHeader />} footer={m.frame_footer()} isNarrow>
      {children}
    </FrameBody>
  );
}

function EntryHeader() {
  return (
    <header className="pj-header">
      <div className="pj-bar">
        <span className="pj-brand">{m.frame_name()}</span>
        <div className="pj-bar__choices" />
        <LanguageButton />
      </div>
    </header>
  );
}
