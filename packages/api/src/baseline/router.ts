import { router } from "../trpc";
import { removeBaseline } from "./remove-baseline";
import { saveBaseline } from "./save-baseline";

export const baselineRouter = router({ save: saveBaseline, remove: removeBaseline });
