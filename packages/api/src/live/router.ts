import { router } from "../trpc";
import { findLive } from "./find-live";
import { joinLive, leaveLive } from "./join-live";
import { listHistory } from "./list-history";
import { markLive } from "./mark-live";
import { openLive } from "./open-live";
import { endLive, setTimer, stepLive } from "./step-live";
import { seatHere, vote, voteHere } from "./vote";
import { watchLive } from "./watch-live";
import { watchSeat } from "./watch-seat";

export const liveRouter = router({
  open: openLive,
  watch: watchLive,
  step: stepLive,
  setTimer,
  mark: markLive,
  end: endLive,
  seatHere,
  voteHere,
  history: listHistory,
  find: findLive,
  join: joinLive,
  watchSeat,
  vote,
  leave: leaveLive,
});
