import { useLocation } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import { FrameBody } from "./frame-body";
import { LanguageButton } from "./language-button";

const LeftBehindCallout = lazy(async () => ({
  default: (await import("./left-behind-callout")).LeftBehindCallout,
}));

/** Outside: the name on the door and the language, nothing that leads in. */
export function EntryFrame({ children }: { children?: ReactNode }) {
  const isSignIn = useLocation().pathname === "/log-ind";
  const isExample = useMe().signIn.examplePeople.length > 0 && isSignIn;
  return (
    <FrameBody
      header={
        <>
          <EntryHeader />
          {isExample && (
            <aside className="pj-example" aria-label={m.frame_example_label()}>
              {m.frame_example_entry()}
            </aside>
          )}
        </>
      }
      trail={
        isSignIn && (
          <Suspense>
            <LeftBehindCallout />
          </Suspense>
        )
      }
      footer={m.frame_footer()}
      isNarrow
    >
      {children}
    </FrameBody>
  );
}

function EntryHeader() {
  return (
    <header className="pj-header">
      <div className="pj-bar">
        <span className="pj-brand">{m.frame_name()}</span>
        <div className="pj-bar__end pj-bar__end--only">
          <LanguageButton />
        </div>
      </div>
    </header>
  );
}
