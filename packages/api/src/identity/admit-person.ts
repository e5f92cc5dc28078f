import { type AccountHolder, createIdentityHolder, hasOpenInvitation, isClash } from "@pejling/db";
import { type Mapped, type MappingProblem, mapClaims } from "@pejling/domain";
import type { Context } from "../context";
import { applyMapped } from "./apply-mapped";
import { findHolder } from "./find-holder";
import { findPlaces } from "./find-places";
import { type Identity, SignInRefused } from "./identity";
import type { IdentityMapping } from "./mapping";

export type Admitted = {
  readonly userId: string;
  /** A rule that should have given the person something did not; what the others gave stands. */
  readonly problem: MappingProblem | null;
};

/**
 * Lets somebody in whose identity is believed, with what the mapping gives. Whoever would have no part here at all is not let
 * in, and leaves no account behind; an open invitation to an address that is surely the person's is a part.
 */
export async function admitPerson(
  ctx: Context,
  { identity, mapping }: { readonly identity: Identity; readonly mapping: IdentityMapping },
): Promise<Admitted> {
  const { claims } = identity;
  const places = await findPlaces(ctx, mapping, claims);
  const mapped = mapClaims(mapping, { claims, places });
  const holder = await findHolder(ctx, identity);
  if (holder?.isActive === false) throw new SignInRefused("deaktiveret", { userId: holder.userId });
  if (mapped.problems.includes("for-mange-grupper")) throw refuse("for-mange-grupper", holder);

  const problem = mapped.problems[0] ?? null;
  const isInvited = await isAwaited(ctx, identity);
  if (holder === null && !isInvited && givesNothing(mapped)) throw refuse(problem, null);
  const userId = holder?.userId ?? (await createPerson(ctx, identity));
  const hasPart = await applyMapped(ctx, { userId, mapped });
  if (!hasPart && !isInvited) throw refuse(problem, { userId });
  return { userId, problem };
}

function refuse(
  problem: MappingProblem | null,
  holder: Pick<AccountHolder, "userId"> | null,
): SignInRefused {
  return new SignInRefused(problem ?? "ingen-adgang", { userId: holder?.userId ?? null });
}

function givesNothing({ memberships, platform }: Mapped): boolean {
  return memberships.length === 0 && platform.length === 0;
}

function isAwaited(ctx: Context, { email, emailVerified }: Identity): Promise<boolean> {
  if (email === null || !emailVerified) return Promise.resolve(false);
  return hasOpenInvitation(ctx.db, { email, now: ctx.now() });
}

async function createPerson(ctx: Context, identity: Identity): Promise<string> {
  const { email } = identity;
  if (email === null) throw new SignInRefused("mail-mangler");
  const userId = ctx.newId();
  const name = identity.name ?? email.slice(0, email.lastIndexOf("@"));
  const now = ctx.now();
  try {
    await createIdentityHolder(ctx.db, { ...identity, id: ctx.newId(), userId, name, email, now });
  } catch (error) {
    // Signed in from two windows at once: the other one made the account, and the next try finds it.
    if (isClash(error)) throw new SignInRefused("udloebet", { cause: error });
    throw error;
  }
  return userId;
}
