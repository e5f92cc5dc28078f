import { router } from "../trpc";
import { addItem } from "./add-item";
import { compareStrategies } from "./compare-strategies";
import { confirmAll } from "./confirm-all";
import { decideItem } from "./decide-item";
import { getOriginal } from "./get-original";
import { getStrategy } from "./get-strategy";
import { listStrategies } from "./list-strategies";
import { readStrategyText } from "./read-strategy";
import { removeStrategy } from "./remove-strategy";
import { renameStrategy } from "./rename-strategy";
import { reopenItems } from "./reopen-items";

export const strategyRouter = router({
  read: readStrategyText,
  list: listStrategies,
  get: getStrategy,
  original: getOriginal,
  decide: decideItem,
  addItem,
  confirmAll,
  reopen: reopenItems,
  rename: renameStrategy,
  remove: removeStrategy,
  compare: compareStrategies,
});
