import { router } from "../trpc";
import { listAudit } from "./list-audit";
import { listPlatformAudit } from "./list-platform-audit";

export const auditRouter = router({ list: listAudit, listPlatform: listPlatformAudit });
