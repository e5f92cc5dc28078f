import { router } from "../trpc";
import { removeParticipant } from "./remove-participant";
import { saveParticipant } from "./save-participant";

export const participantRouter = router({ save: saveParticipant, remove: removeParticipant });
