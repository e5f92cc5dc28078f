import { router } from "../trpc";
import { saveRating } from "./save-rating";
import { saveSheet } from "./save-sheet";

export const ratingRouter = router({ save: saveRating, saveSheet });
