import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./router";

export { loadExample } from "./example/load-example";
export { ensureModels } from "./model/ensure-models";
export { freezeResult } from "./result/freeze-result";
export { loadResult } from "./result/load-result";
export { type AppRouter, appRouter } from "./router";
export { type Context, createCallerFactory } from "./trpc";
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
