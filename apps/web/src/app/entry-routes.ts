import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openSharedLink } from "./open-shared-link";
import { root } from "./root-route";
import { pickSearch } from "./search-params";

const under = () => root;

const signIn = createRoute({
  getParentRoute: under,
  path: "/log-ind",
  validateSearch: pickSearch("til", "fejl"),
  component: lazyRouteComponent(() => import("../features/account/sign-in-page"), "SignInPage"),
});
const becomeOperator = createRoute({
  getParentRoute: under,
  path: "/operatoer/$token",
  component: lazyRouteComponent(
    () => import("../features/account/become-operator-page"),
    "BecomeOperatorPage",
  ),
});
const resetPassword = createRoute({
  getParentRoute: under,
  path: "/adgangskode/$token",
  component: lazyRouteComponent(
    () => import("../features/account/reset-password-page"),
    "ResetPasswordPage",
  ),
});
const invitation = createRoute({
  getParentRoute: under,
  path: "/invitation/$token",
  component: lazyRouteComponent(
    () => import("../features/invitation/invitation-page"),
    "InvitationPage",
  ),
});
const shared = createRoute({
  getParentRoute: under,
  path: "/delt/$token",
  preload: false,
  loader: ({ context, params }) => openSharedLink(context, params.token),
  errorComponent: lazyRouteComponent(
    () => import("../features/invitation/shared-link-error-page"),
    "SharedLinkErrorPage",
  ),
});
export const entryRoutes = [signIn, becomeOperator, resetPassword, invitation, shared];
