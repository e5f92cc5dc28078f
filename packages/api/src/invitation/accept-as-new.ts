import { acceptAsNewInput } from "@pejling/contract";
import { findAccount, inAcceptance, saveAccount } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashPassword } from "../account/hash-password";
import { openSession } from "../account/open-session";
import { recordIn } from "../audit/record-in";
import { procedure } from "../trpc";
import { join } from "./join";
import { notValid, requireInvitation } from "./require-invitation";

const DOING = "accept invitation";
const TAKEN = `Cannot ${DOING}: there is an account with that address`;

/** Makes the account of whoever is invited and is not here yet, gives it the promised part and signs in. */
export const acceptAsNew = procedure.input(acceptAsNewInput).mutation(async ({ ctx, input }) => {
  const { token, name, password } = input;
  const { scope, invitation } = await requireInvitation(ctx, { token, doing: DOING });
  const { id, email } = invitation;
  if ((await findAccount(ctx.db, { email })) !== null) throw new AppError("EMAIL_TAKEN", TAKEN);
  const passwordHash = await hashPassword(ctx, { password, email });

  const [userId, accountId, now] = [ctx.newId(), ctx.newId(), ctx.now()];
  const joined = await inAcceptance(ctx.db, scope.municipalityId, async (tx) => {
    if ((await findAccount(tx.db, { email })) !== null) throw new AppError("EMAIL_TAKEN", TAKEN);
    await saveAccount(tx.db, { userId, accountId, name, email, passwordHash, now });
    return join(tx, { id, person: { userId, email }, now });
  });
  if (joined === null) throw notValid(DOING);
  const { kommunekode, role } = joined;
  await recordIn(ctx, kommunekode, {
    action: "invitation.acceptAsNew",
    input: { id, role },
    by: { actorKind: "person", actorId: userId },
  });
  await openSession(ctx, userId);
  return { kommunekode };
});
