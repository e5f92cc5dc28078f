import { createRouter, parseSearchWith, stringifySearchWith } from "@tanstack/react-router";
import { Skeleton } from "../components/skeleton";
import type { AppContext } from "./app-context";
import { ErrorPage } from "./error-page";
import { watchNavigation } from "./focus-heading";
import { routeTree } from "./routes";

export function createAppRouter(context: AppContext) {
  const router = createRouter({
    routeTree,
    context,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    // A page that is ready is shown, however short its skeleton stood.
    defaultPendingMinMs: 0,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: ErrorPage,
    // Values in the address stay text: a kommunekode keeps its leading zero.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
  });
  // The page's code is fetched while the server is asked who is here.
  router.subscribe("onBeforeLoad", ({ toLocation }) => {
    const [routes] = router.getMatchedRoutes(toLocation.pathname);
    for (const route of routes) {
      void router.loadRouteChunk(route)?.catch(() => undefined);
    }
  });
  router.subscribe("onRendered", watchNavigation());
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
