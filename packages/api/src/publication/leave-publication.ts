import { procedure } from "../trpc";
import { forgetLink } from "./link-cookie";

/** Forgets the link in this browser. */
export const leavePublication = procedure.mutation(({ ctx }) => {
  if (ctx.browser !== null) forgetLink(ctx.browser);
});
