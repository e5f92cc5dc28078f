import { createHash } from "node:crypto";
import { listOrigins, useOnce } from "@pejling/db";
import { AppError, type MappingProblem, PLATFORM_TRAIL, type SignInRefusal } from "@pejling/domain";
import { openSession } from "../account/open-session";
import { record } from "../audit/record";
import { toEntry } from "../audit/to-entry";
import type { Context } from "../context";
import { admitPerson } from "./admit-person";
import { type IdentitySource, type Pending, SignInRefused } from "./identity";
import type { IdentityMapping } from "./mapping";

type Back = {
  readonly source: IdentitySource;
  readonly mapping: IdentityMapping;
  /** The address the source sent the browser back to. */
  readonly back: URL;
  /** What the browser remembers of having been sent; null when it is nothing, or too old. */
  readonly pending: (Pending & { readonly until: Date }) | null;
};

/** Signs somebody in who comes back from a source of identities, or throws SignInRefused; either way it is in the trail. */
export async function finishSignIn(
  ctx: Context,
  returned: Back,
): Promise<{ readonly problem: MappingProblem | null }> {
  try {
    const { userId, problem } = await signInOnce(ctx, returned);
    await trace(ctx, { userId, outcome: "done" });
    return { problem };
  } catch (error) {
    const refused = toRefused(error);
    if (refused === null) throw error;
    await trace(ctx, { userId: refused.userId, outcome: refused.code });
    throw refused;
  }
}

async function signInOnce(ctx: Context, { source, mapping, back, pending }: Back) {
  if (pending === null || back.searchParams.get("state") !== pending.state) {
    throw new SignInRefused("udloebet");
  }
  const id = createHash("sha256").update(`state:${pending.state}`).digest("hex");
  const isFirst = await useOnce(ctx.db, { id, expiresAt: pending.until, now: ctx.now() });
  if (!isFirst) throw new SignInRefused("udloebet");
  const identity = await source.finish(back, pending);
  const admitted = await admitPerson(ctx, { identity, mapping });
  await openSession(ctx, admitted.userId);
  return admitted;
}

/** A session that is not opened after all (the account was closed in the meantime) is a refusal like the others. */
function toRefused(error: unknown): SignInRefused | null {
  if (error instanceof SignInRefused) return error;
  return error instanceof AppError && error.code === "SIGN_IN_FAILED"
    ? new SignInRefused("deaktiveret", { cause: error })
    : null;
}

type Traced = { readonly userId: string | null; readonly outcome: SignInRefusal | "done" };

/** In the installation's trail; a refusal also in that of each municipality the person belongs to, as sign-ins are. */
async function trace(ctx: Context, { userId, outcome }: Traced): Promise<void> {
  const entry = toEntry(ctx, {
    action: "identity.signIn",
    outcome,
    about: { municipalityId: null, slug: null },
    input: {},
  });
  const by = userId === null ? {} : ({ actorKind: "person", actorId: userId } as const);
  const own = userId === null || outcome === "done" ? [] : await listOrigins(ctx.db, userId);
  const trails = [PLATFORM_TRAIL, ...own.map(({ municipalityId }) => municipalityId)];
  await record(
    ctx.db,
    trails.map((municipalityId) => ({ ...entry, ...by, municipalityId })),
  );
}
