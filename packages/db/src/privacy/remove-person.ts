import type { Prisma } from "../../generated/client";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";
import type { PersonKeys } from "./find-own-data";

export type PersonTransaction = {
  readonly tx: Prisma.TransactionClient;
  /** Where the person has a part. */
  readonly municipalityIds: readonly string[];
};

/**
 * Removes a person with everything one signs in with and every part in a municipality. What they did stays in the trails
 * under an id that is nobody's any more. `check` throws where the person cannot be done without; then nothing is removed.
 * It is thrown on only when the transaction has ended: undoing one would undo what others wrote meanwhile.
 */
export async function removePerson(
  db: DbClient,
  { userId, email, emailHash }: PersonKeys,
  check: (transaction: PersonTransaction) => Promise<void>,
): Promise<void> {
  const refusal = await acrossMunicipalities(db).$transaction(async (tx): Promise<unknown> => {
    const memberships = await tx.membership.findMany({
      where: { userId },
      select: { municipalityId: true },
    });
    const municipalityIds = memberships.map(({ municipalityId }) => municipalityId);
    const refused = await check({ tx, municipalityIds }).then(() => null, toRefusal);
    if (refused !== null) return refused;
    await tx.invitation.deleteMany({ where: { email } });
    await tx.signInFailure.deleteMany({ where: { emailHash } });
    await tx.verification.deleteMany({
      where: { OR: [{ value: { contains: userId } }, { identifier: { contains: email } }] },
    });
    await tx.user.delete({ where: { id: userId } });
    return null;
  });
  if (refusal !== null) throw refusal;
}

function toRefusal(error: unknown): unknown {
  return error ?? new Error("Cannot remove person: the check gave no reason");
}
