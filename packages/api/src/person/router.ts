import { router } from "../trpc";
import { endTwoFactor } from "./end-two-factor";
import { listPeople } from "./list-people";
import { makePasswordLink } from "./make-password-link";
import { setActive } from "./set-active";
import { setPlatformRole } from "./set-platform-role";

export const personRouter = router({
  list: listPeople,
  setPlatformRole,
  setActive,
  makePasswordLink,
  endTwoFactor,
});
