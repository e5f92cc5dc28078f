import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route";

const minutes = createRoute({
  getParentRoute: () => root,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/referat",
  component: lazyRouteComponent(() => import("../features/minutes/minutes-page"), "MinutesPage"),
});

export const minutesRoutes = [minutes];
