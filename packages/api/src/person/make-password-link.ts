import { personInput } from "@pejling/contract";
import { findAccount } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { makeOneTimeLink } from "../account/make-one-time-link";
import { requireBrowser } from "../account/require-browser";
import { procedure } from "../trpc";
import { missingPerson } from "./missing-person";

/** An address at which somebody who has forgotten the password chooses a new one. Earlier ones open nothing any more. */
export const makePasswordLink = procedure.input(personInput).mutation(async ({ ctx, input }) => {
  const { publicUrl } = requireBrowser(ctx, "make a password link");
  const account = await findAccount(ctx.db, input);
  if (account === null) throw missingPerson();
  if (!account.isActive || account.passwordHash === null) {
    throw new AppError(
      "NOT_ALLOWED",
      "Cannot make a password link: the account has no password here",
    );
  }
  const token = await makeOneTimeLink(ctx, { purpose: "password", userId: account.userId });
  return { address: `${publicUrl}/adgangskode/${token}` };
});
