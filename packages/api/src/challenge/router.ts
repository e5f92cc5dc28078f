import { router } from "../trpc";
import { removeChallenge } from "./remove-challenge";
import { saveChallenge } from "./save-challenge";

export const challengeRouter = router({ save: saveChallenge, remove: removeChallenge });
