import { router } from "../trpc";
import { leave } from "./leave";
import { listMembers } from "./list-members";
import { removeMember } from "./remove-member";
import { saveMember } from "./save-member";
import { transferLead } from "./transfer-lead";

export const memberRouter = router({
  list: listMembers,
  save: saveMember,
  remove: removeMember,
  transfer: transferLead,
  leave,
});
