import { listMunicipalities as readMunicipalities } from "@pejling/db";
import { municipalitiesOf } from "../access/municipalities-of";
import { procedure } from "../trpc";

export const listMunicipalities = procedure.query(({ ctx }) =>
  readMunicipalities(ctx.db, municipalitiesOf(ctx.actor)),
);
