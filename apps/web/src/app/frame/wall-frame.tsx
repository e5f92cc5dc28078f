import { Outlet } from "@tanstack/react-router";
import { Suspense } from "react";

/** Nothing but the page: what hangs on a wall has nobody to lead anywhere. */
export function WallFrame() {
  return (
    <main id="indhold" tabIndex={-1}>
      <Suspense>
        <Outlet />
      </Suspense>
    </main>
  );
}
