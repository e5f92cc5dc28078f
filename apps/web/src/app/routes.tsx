import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { entryRoutes } from "./entry-routes";
import { goHome } from "./go-home";
import { liveRoutes } from "./live-routes";
import { minutesRoutes } from "./minutes-routes";
import { peopleRoutes } from "./people-routes";
import { prefetchResults } from "./prefetch-results";
import { projectorRoutes } from "./projector-routes";
import { root } from "./root-route";
import { pickSearch } from "./search-params";

const under = () => root;

const home = createRoute({
  getParentRoute: under,
  path: "/",
  loader: ({ context }) => goHome(context),
});
const municipalities = createRoute({
  getParentRoute: under,
  path: "/kommuner",
  component: lazyRouteComponent(
    () => import("../features/municipality/municipalities-page"),
    "MunicipalitiesPage",
  ),
});
const municipality = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode",
  component: lazyRouteComponent(
    () => import("../features/municipality/municipality-page"),
    "MunicipalityPage",
  ),
});
const newAssessment = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/ny-maaling",
  component: lazyRouteComponent(
    () => import("../features/assessment/new-assessment-page"),
    "NewAssessmentPage",
  ),
});
const overview = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug",
  component: lazyRouteComponent(
    () => import("../features/assessment/overview-page"),
    "OverviewPage",
  ),
});
const setup = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/opsaetning",
  component: lazyRouteComponent(() => import("../features/assessment/setup-page"), "SetupPage"),
});
const interviews = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview",
  validateSearch: pickSearch("visning", "maaned"),
  component: lazyRouteComponent(
    () => import("../features/interview/interviews-page"),
    "InterviewsPage",
  ),
});
const interview = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview/$number",
  component: lazyRouteComponent(
    () => import("../features/interview/interview-page"),
    "InterviewPage",
  ),
});
const question = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId",
  component: lazyRouteComponent(() => import("./live/live-question-page"), "LiveQuestionPage"),
});
const results = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/resultater",
  validateSearch: pickSearch("enhed", "tema", "panel", "visning"),
  loader: ({ context, params }) => prefetchResults(context, params),
  component: lazyRouteComponent(() => import("../features/results/results-page"), "ResultsPage"),
});
const unitResults = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/resultater/enheder/$code",
  validateSearch: pickSearch("mod", "tema", "panel", "visning"),
  loader: ({ context, params }) => prefetchResults(context, params),
  component: lazyRouteComponent(
    () => import("../features/results/unit-results-page"),
    "UnitResultsPage",
  ),
});
const themeResults = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/resultater/temaer/$themeId",
  validateSearch: pickSearch("enhed", "panel", "visning"),
  loader: ({ context, params }) => prefetchResults(context, params),
  component: lazyRouteComponent(
    () => import("../features/results/theme-results-page"),
    "ThemeResultsPage",
  ),
});
const rounds = createRoute({
  getParentRoute: under,
  path: "/kommuner/$kommunekode/maalinger/$slug/resultater/runder",
  validateSearch: pickSearch("mod", "enhed", "visning"),
  component: lazyRouteComponent(() => import("../features/results/rounds-page"), "RoundsPage"),
});
const strategies = createRoute({
  getParentRoute: under,
  path: "/strategier",
  validateSearch: pickSearch("q", "kommune", "tema", "type", "status", "visning"),
  component: lazyRouteComponent(
    () => import("../features/strategy/strategies-page"),
    "StrategiesPage",
  ),
});
const compareStrategies = createRoute({
  getParentRoute: under,
  path: "/strategier/sammenlign",
  validateSearch: pickSearch("kommuner", "tema", "visning"),
  component: lazyRouteComponent(
    () => import("../features/strategy/compare-strategies-page"),
    "CompareStrategiesPage",
  ),
});
const strategy = createRoute({
  getParentRoute: under,
  path: "/strategier/$slug",
  validateSearch: pickSearch("afsnit", "visning"),
  component: lazyRouteComponent(() => import("../features/strategy/strategy-page"), "StrategyPage"),
});
const models = createRoute({
  getParentRoute: under,
  path: "/modeller",
  component: lazyRouteComponent(() => import("../features/model/models-page"), "ModelsPage"),
});
const model = createRoute({
  getParentRoute: under,
  path: "/modeller/$id/$version",
  validateSearch: pickSearch("tema", "q", "form"),
  component: lazyRouteComponent(() => import("../features/model/model-page"), "ModelPage"),
});
const about = createRoute({
  getParentRoute: under,
  path: "/om",
  component: lazyRouteComponent(() => import("./about-page"), "AboutPage"),
});

export const routeTree = root.addChildren([
  ...[home, municipalities, municipality, newAssessment, overview, setup],
  ...[interviews, interview, question],
  ...[results, unitResults, themeResults, rounds],
  ...entryRoutes,
  ...peopleRoutes,
  ...liveRoutes,
  ...minutesRoutes,
  ...projectorRoutes,
  ...[strategies, compareStrategies, strategy, models, model, about],
]);
