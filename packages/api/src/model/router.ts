import { router } from "../trpc";
import { getModel } from "./get-model";
import { getOutline } from "./get-outline";
import { getOutlineOf } from "./get-outline-of";
import { importModel } from "./import-model";
import { listModels } from "./list-models";

export const modelRouter = router({
  list: listModels,
  get: getModel,
  outline: getOutline,
  outlineOf: getOutlineOf,
  import: importModel,
});
