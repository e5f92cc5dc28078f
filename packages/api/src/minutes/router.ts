import { router } from "../trpc";
import { decideCorrection, proposeAtSeat, proposeCorrection } from "./correct-minutes";
import { getMinutes } from "./get-minutes";
import { readAtSeat } from "./read-at-seat";
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
