import { PLATFORM_ROLES } from "@pejling/domain";
import { z } from "zod";
import { id } from "./text";

export const personInput = z.strictObject({ userId: id });
export const setPlatformRoleInput = personInput.extend({
  role: z.literal(PLATFORM_ROLES),
  held: z.boolean(),
});
export const setActiveInput = personInput.extend({ active: z.boolean() });
