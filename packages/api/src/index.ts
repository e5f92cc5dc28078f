import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./router";

export { findActor } from "./access/find-actor";
export { createSignIn, type SignInSettings } from "./account/sign-in";
export { type Browser, type Context, systemContext } from "./context";
export { loadExample } from "./example/load-example";
export { ensureModels } from "./model/ensure-models";
export { freezeResult } from "./result/freeze-result";
export { loadResult } from "./result/load-result";
export { type AppRouter, appRouter } from "./router";
export { createCallerFactory } from "./trpc";
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
