import { listAuditInput } from "@pejling/contract";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { readTrail } from "./read-trail";

export const listAudit = procedure
  .input(listAuditInput)
  .query(({ ctx, input }) => readTrail(ctx, scopeOf(ctx, input), input));
