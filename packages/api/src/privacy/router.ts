import { router } from "../trpc";
import { eraseNames } from "./erase-names";
import { erasePerson } from "./erase-person";
import { findPerson } from "./find-person";
import { getOverview } from "./get-overview";
import { setNamesUntil } from "./set-names-until";

export const privacyRouter = router({
  overview: getOverview,
  setNamesUntil,
  eraseNames,
  findPerson,
  erasePerson,
});
