import { router } from "../trpc";
import { acceptAsNew } from "./accept-as-new";
import { acceptInvitation } from "./accept-invitation";
import { createInvitation } from "./create-invitation";
import { findInvitationDoor } from "./find-invitation";
import { listInvitations } from "./list-invitations";
import { revokeInvitation } from "./revoke-invitation";

export const invitationRouter = router({
  list: listInvitations,
  create: createInvitation,
  revoke: revokeInvitation,
  find: findInvitationDoor,
  accept: acceptInvitation,
  acceptAsNew,
});
