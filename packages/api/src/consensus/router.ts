import { router } from "../trpc";
import { saveConsensus } from "./save-consensus";

export const consensusRouter = router({ save: saveConsensus });
