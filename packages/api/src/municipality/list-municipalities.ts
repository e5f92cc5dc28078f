import { listMunicipalities as readMunicipalities } from "@pejling/db";
import { procedure } from "../trpc";

export const listMunicipalities = procedure.query(({ ctx }) => readMunicipalities(ctx.db));
