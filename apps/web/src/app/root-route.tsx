import { createRootRouteWithContext } from "@tanstack/react-router";
import type { AppContext } from "./app-context";
import { Frame } from "./frame/frame";
import { guardPage } from "./guard-page";
import { loadFrame } from "./load-frame";
import { NotFoundPage } from "./not-found-page";
import { RootErrorPage } from "./root-error-page";

export const root = createRootRouteWithContext<AppContext>()({
  beforeLoad: ({ context, location }) => guardPage(context, location),
  loader: ({ context, location }) => loadFrame(context, location.pathname),
  component: Frame,
  errorComponent: RootErrorPage,
  notFoundComponent: NotFoundPage,
});
