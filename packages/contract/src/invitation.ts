import { z } from "zod";
import { password, personName } from "./account";
import { part, UNITS_FIT_ROLE, unitsFitRole } from "./member";
import { municipalityScope } from "./municipality";
import { email, id, token } from "./text";

export const createInvitationInput = municipalityScope
  .extend({ id, email, ...part })
  .refine(unitsFitRole, UNITS_FIT_ROLE);

export const revokeInvitationInput = municipalityScope.extend({ id });
export const invitationToken = z.strictObject({ token });

export const acceptAsNewInput = invitationToken.extend({
  name: personName,
  password,
});
