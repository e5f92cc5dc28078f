import { router } from "../trpc";
import { listUnits } from "./list-units";
import { removeUnit } from "./remove-unit";
import { saveUnit } from "./save-unit";

export const unitRouter = router({ list: listUnits, save: saveUnit, remove: removeUnit });
