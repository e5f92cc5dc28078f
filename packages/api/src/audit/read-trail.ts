import type { AuditFilter } from "@pejling/contract";
import { listEntries, listPersonNames, listTrailFacts, type Scope } from "@pejling/db";
import { type AuditEntry, findDayEnd, findDayStart } from "@pejling/domain";
import type { Context } from "../context";
import { checkTrail } from "./check-trail";

/** One page of a trail as it is shown: names are those of today, null for who has no account any more. */
export async function readTrail(ctx: Context, scope: Scope, filter: AuditFilter) {
  const { actions, personIds } = await listTrailFacts(scope);
  const names = await listPersonNames(ctx.db, personIds);
  const { from, to, userId, action, outcome, query, before, limit } = filter;
  const { entries, total } = await listEntries(scope, {
    from: from === null ? null : findDayStart(from),
    until: to === null ? null : findDayEnd(to),
    actorId: userId,
    ...{ action, outcome, query: query.trim(), before },
    namedActorIds: findNamed(names, query.trim()),
    limit,
  });
  const { problem, at } = await checkTrail(ctx, scope);
  return {
    entries: entries.map((entry) => toShown(entry, names)),
    total,
    /** What the trail can be filtered by. */
    actions,
    people: personIds.map((id) => ({ userId: id, name: names.get(id) ?? null })),
    verified: problem ?? (true as const),
    /** When the whole trail was last gone through from its first entry. */
    verifiedAt: at.toISOString(),
  };
}

function findNamed(names: ReadonlyMap<string, string>, query: string): string[] {
  if (query === "") return [];
  const wanted = query.toLocaleLowerCase("da");
  return [...names]
    .filter(([, name]) => name.toLocaleLowerCase("da").includes(wanted))
    .map(([id]) => id);
}

function toShown(entry: AuditEntry, names: ReadonlyMap<string, string>) {
  const { number, at, actorKind, actorId, action, outcome, ip, userAgent } = entry;
  return {
    ...{ number, at, actorKind, actorId, action, outcome, ip, userAgent },
    actorName: actorKind === "person" ? (names.get(actorId) ?? null) : null,
    target: parseTarget(entry.target),
  };
}

/** What was touched; nothing where somebody has made the stored text unreadable (the chain then says so). */
function parseTarget(stored: string): Readonly<Record<string, string | number>> {
  try {
    const parsed: unknown = JSON.parse(stored);
    return typeof parsed === "object" && parsed !== null
      ? Object.fromEntries(
          Object.entries(parsed).filter(
            ([, value]) => typeof value === "string" || typeof value === "number",
          ),
        )
      : {};
  } catch {
    return {};
  }
}
