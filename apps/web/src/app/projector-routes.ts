import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route";

const projector = createRoute({
  getParentRoute: () => root,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/laerred",
  component: lazyRouteComponent(
    () => import("../features/live/projector/projector-page"),
    "ProjectorPage",
  ),
});

export const projectorRoutes = [projector];
