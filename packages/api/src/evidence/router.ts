import { router } from "../trpc";
import { removeEvidence } from "./remove-evidence";
import { saveEvidence } from "./save-evidence";

export const evidenceRouter = router({ save: saveEvidence, remove: removeEvidence });
