import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route";
import { pickSearch } from "./search-params";

const live = createRoute({
  getParentRoute: () => root,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/afvikling",
  validateSearch: pickSearch("skaerm"),
  component: lazyRouteComponent(() => import("./live/live-interview-page"), "LiveInterviewPage"),
});

export const liveRoutes = [live];
