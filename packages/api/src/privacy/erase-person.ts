import { erasePersonInput } from "@pejling/contract";
import { eraseNameFields, NAME_FIELDS, type NameField, scrubFile } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { findMembersNamed, findPlaces, type Place } from "./find-places";

/**
 * Empties the fields that hold this name and nothing else. Where it stands among other words, somebody has to read them:
 * those places are the answer.
 */
export const erasePerson = procedure.input(erasePersonInput).mutation(async ({ ctx, input }) => {
  const { name, confirmation } = input;
  if (confirmation.trim() !== name.trim()) {
    throw new AppError(
      "CONFIRMATION_WRONG",
      "Cannot erase person: the confirmation is another name",
    );
  }
  const scope = scopeOf(ctx, input);
  const places = await findPlaces(scope, name);
  const erased = places.filter(isOwnField);
  const idsIn = (field: NameField) =>
    erased.flatMap(({ kind, id }) => (kind === field && id !== null ? [id] : []));
  await eraseNameFields(scope, {
    participant: idsIn("participant"),
    facilitator: idsIn("facilitator"),
    noteTaker: idsIn("noteTaker"),
    approvedBy: idsIn("approvedBy"),
  });
  await scrubFile(ctx.db, { whole: false });
  return {
    erased: erased.length,
    remaining: places.filter((place) => !isOwnField(place)),
    members: await findMembersNamed(scope, name),
  };
});

function isOwnField({ kind, isWholeName }: Place): boolean {
  return isWholeName && NAME_FIELDS.some((field) => field === kind);
}
