import { listStandings as readStandings } from "@pejling/db";
import { procedure } from "../trpc";

export const listStandings = procedure.query(({ ctx }) => readStandings(ctx.db));
