import { signInAsExampleInput } from "@pejling/contract";
import { AppError } from "@pejling/domain";
import { findExamplePerson } from "../example/example-people";
import { procedure } from "../trpc";
import { openSession } from "./open-session";
import { requireBrowser } from "./require-browser";

/** Tries Pejling as one of the example's people. There are none in production, and this door is closed there as well. */
export const signInAsExample = procedure
  .input(signInAsExampleInput)
  .mutation(async ({ ctx, input }) => {
    const { signIn } = requireBrowser(ctx, "sign in");
    const person = findExamplePerson(input.key);
    if (signIn.settings.mode !== "example" || person === null) {
      throw new AppError("SIGN_IN_FAILED", "Cannot sign in as an example: there is no such person");
    }
    await openSession(ctx, person.userId);
  });
