import { router } from "../trpc";
import { createPublication } from "./create-publication";
import { leavePublication } from "./leave-publication";
import { listPublications } from "./list-publications";
import { openPublication } from "./open-publication";
import { revokePublication } from "./revoke-publication";

export const publicationRouter = router({
  list: listPublications,
  create: createPublication,
  revoke: revokePublication,
  open: openPublication,
  leave: leavePublication,
});
