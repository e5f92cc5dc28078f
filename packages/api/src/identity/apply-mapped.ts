import { listOrigins, saveProviderMembership, saveProviderRoles, scopeTo } from "@pejling/db";
import { type Mapped, PLATFORM_TRAIL } from "@pejling/domain";
import { record } from "../audit/record";
import { toEntry } from "../audit/to-entry";
import type { Context } from "../context";

/**
 * Makes a person's memberships and roles what the provider says now; each change leaves a trace where it is made. Answers
 * whether the person has any part here afterwards.
 */
export async function applyMapped(
  ctx: Context,
  { userId, mapped }: { readonly userId: string; readonly mapped: Mapped },
): Promise<boolean> {
  const wanted = new Map(mapped.memberships.map((each) => [each.municipalityId, each]));
  const given = (await listOrigins(ctx.db, userId)).filter(({ origin }) => origin === "oidc");
  const concerned = new Set([
    ...wanted.keys(),
    ...given.map(({ municipalityId }) => municipalityId),
  ]);
  for (const municipalityId of concerned) {
    const change = await saveProviderMembership(scopeTo(ctx.db, municipalityId), {
      userId,
      wanted: wanted.get(municipalityId) ?? null,
      now: ctx.now(),
    });
    const role = wanted.get(municipalityId)?.role ?? "";
    if (change !== "none") {
      await trace(ctx, { municipalityId, action: `identity.${change}`, userId, role });
    }
  }
  const roles = await saveProviderRoles(ctx.db, { userId, wanted: mapped.platform });
  if (roles.hasChanged || roles.keptOperator) {
    const action = roles.keptOperator ? "identity.keepOperator" : "identity.setRoles";
    const role = roles.held.join(".");
    await trace(ctx, { municipalityId: PLATFORM_TRAIL, action, userId, role });
  }
  return roles.held.length > 0 || (await listOrigins(ctx.db, userId)).length > 0;
}

type Change = {
  readonly municipalityId: string;
  readonly action: string;
  readonly userId: string;
  readonly role: string;
};

function trace(ctx: Context, change: Change): Promise<void> {
  const { municipalityId, action, ...input } = change;
  const entry = toEntry(ctx, {
    action,
    outcome: "done",
    about: { municipalityId: null, slug: null },
    input,
  });
  const bySystem = { actorKind: "system", actorId: "", municipalityId } as const;
  return record(ctx.db, [{ ...entry, ...bySystem }]);
}
