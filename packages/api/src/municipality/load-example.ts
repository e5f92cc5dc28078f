import { loadExample } from "../example/load-example";
import { procedure } from "../trpc";

/** Brings the example back after it was removed. */
export const loadExampleDoor = procedure.mutation(({ ctx }) => loadExample(ctx));
