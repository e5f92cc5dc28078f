import { Outlet } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { Skeleton } from "../../components/skeleton";
import { m } from "../../paraglide/messages";

type FrameBodyProps = {
  readonly header: ReactNode;
  readonly trail?: ReactNode;
  readonly footer: string;
  readonly isNarrow?: boolean;
  /** In place of the page, where there is no page to show. */
  readonly children?: ReactNode;
};

/** What all frames have: a way past the header, the page, and the foot. */
export function FrameBody({ header, trail, footer, isNarrow = false, children }: FrameBodyProps) {
  return (
    <>
      <a className="pj-skip" href="#indhold">
        {m.frame_skip()}
      </a>
      {header}
      <main className={isNarrow ? "pj-main pj-main--entry" : "pj-main"} id="indhold" tabIndex={-1}>
        {trail}
        <Suspense fallback={<Skeleton />}>{children ?? <Outlet />}</Suspense>
      </main>
      <footer className="pj-footer">
        <div>{footer}</div>
      </footer>
    </>
  );
}
