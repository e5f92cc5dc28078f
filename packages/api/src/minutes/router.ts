import { router } from "../trpc";
import { decideCorrection, proposeAtSeat, proposeCorrection, readAtSeat } from "./correct-minutes";
import { getMinutes } from "./get-minutes";
import { approveMinutes, makeMinutes, showMinutes } from "./step-minutes";

export const minutesRouter = router({
  get: getMinutes,
  make: makeMinutes,
  show: showMinutes,
  approve: approveMinutes,
  propose: proposeCorrection,
  decide: decideCorrection,
  readAtSeat,
  proposeAtSeat,
});
