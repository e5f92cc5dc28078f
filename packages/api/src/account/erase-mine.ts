import { eraseMineInput } from "@pejling/contract";
import { listMembers, removePerson, scrubFile } from "@pejling/db";
import { AppError, decideMemberChange } from "@pejling/domain";
import { keepAnOperator } from "../person/keep-an-operator";
import { procedure } from "../trpc";
import { hashEmail } from "./hash-email";
import { requirePerson } from "./require-person";

const DOING = "erase account";

/** Removes the account of whoever asks. Whoever is the last in charge of something hands it over first. */
export const eraseMine = procedure.input(eraseMineInput).mutation(async ({ ctx, input }) => {
  const { userId, email } = requirePerson(ctx, DOING);
  if (input.confirmation.trim().toLowerCase() !== email) {
    throw new AppError(
      "CONFIRMATION_WRONG",
      "Cannot erase account: the confirmation is not its e-mail",
    );
  }
  const person = { userId, email, emailHash: hashEmail(email) };
  await removePerson(ctx.db, person, async ({ tx, municipalityIds }) => {
    await keepAnOperator(ctx, { tx, without: userId, doing: DOING });
    for (const municipalityId of municipalityIds) {
      const members = await listMembers({ db: tx, municipalityId });
      if (decideMemberChange(members, { kind: "remove", userId }) !== "lastLead") continue;
      throw new AppError("LAST_LEAD", "Cannot erase account: it is a municipality's last lead", {
        facts: { kommunekode: municipalityId },
      });
    }
  });
  await scrubFile(ctx.db, { whole: false });
});
