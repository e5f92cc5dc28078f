import { appRouter, type Context, createCallerFactory } from "@pejling/api";

/** The product's own doors, called from here as the browser calls them. */
export const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;
export type { Context };
