import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Skeleton } from "../../components/skeleton";
import { m } from "../../paraglide/messages";
import { ExampleBand } from "./example-band";
import { Header } from "./header";
import { Places } from "./places";
import { Trail } from "./trail";
import { useCurrent } from "./use-current";
import "./frame.css";

export function Frame() {
  const current = useCurrent();
  return (
    <>
      <a className="pj-skip" href="#indhold">
        {m.frame_skip()}
      </a>
      <header className="pj-header">
        <Header current={current} />
        <Places current={current} />
      </header>
      {current.isHere && current.municipality?.isExample && <ExampleBand />}
      <main className="pj-main" id="indhold" tabIndex={-1}>
        <Trail current={current} />
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="pj-footer">
        <div>{m.frame_footer()}</div>
      </footer>
    </>
  );
}
