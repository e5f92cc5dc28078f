import { listPlatformAuditInput } from "@pejling/contract";
import { scopeTo } from "@pejling/db";
import { PLATFORM_TRAIL } from "@pejling/domain";
import { procedure } from "../trpc";
import { readTrail } from "./read-trail";

/** What concerns the whole installation and no municipality; its entries are held together as a municipality's are. */
export const listPlatformAudit = procedure
  .input(listPlatformAuditInput)
  .query(({ ctx, input }) => readTrail(ctx, scopeTo(ctx.db, PLATFORM_TRAIL), input));
