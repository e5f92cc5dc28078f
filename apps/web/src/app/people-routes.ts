import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root-route";
import { pickSearch } from "./search-params";

const under = () => root;

/** What a trail is narrowed by. */
const TRAIL_SEARCH = ["fra", "til", "person", "handling", "udfald", "q", "foer"] as const;

const account = createRoute({
  getParentRoute: under,
  path: "/konto",
  component: lazyRouteComponent(() => import("../features/account/account-page"), "AccountPage"),
});
const operation = createRoute({
  getParentRoute: under,
  path: "/drift",
  component: lazyRouteComponent(() => import("../features/person/operation-page"), "OperationPage"),
});
const people = createRoute({
  getParentRoute: () => operation,
  path: "/",
  component: lazyRouteComponent(() => import("../features/person/people-view"), "PeopleView"),
});
const places = createRoute({
  getParentRoute: () => operation,
  path: "/kommuner",
  component: lazyRouteComponent(() => import("../features/person/places-view"), "PlacesView"),
});
const platformTrail = createRoute({
  getParentRoute: () => operation,
  path: "/spor",
  validateSearch: pickSearch(...TRAIL_SEARCH),
  component: lazyRouteComponent(() => import("../features/audit/platform-trail"), "PlatformTrail"),
});
const members = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/adgang",
  component: lazyRouteComponent(() => import("../features/member/members-page"), "MembersPage"),
});
const privacy = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/persondata",
  component: lazyRouteComponent(() => import("../features/privacy/privacy-page"), "PrivacyPage"),
});
const audit = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/revisionsspor",
  validateSearch: pickSearch(...TRAIL_SEARCH),
  component: lazyRouteComponent(() => import("../features/audit/audit-page"), "AuditPage"),
});
const publication = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/deling",
  component: lazyRouteComponent(
    () => import("../features/publication/publication-page"),
    "PublicationPage",
  ),
});

export const peopleRoutes = [
  account,
  operation.addChildren([people, places, platformTrail]),
  ...[members, privacy, audit, publication],
];
