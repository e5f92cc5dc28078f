import { router } from "../trpc";
import { removeTarget } from "./remove-target";
import { saveTarget } from "./save-target";

export const targetRouter = router({ save: saveTarget, remove: removeTarget });
