import { listPeople as listAll } from "@pejling/db";
import { procedure } from "../trpc";

/** Everybody with an account here. */
export const listPeople = procedure.query(({ ctx }) => listAll(ctx.db));
