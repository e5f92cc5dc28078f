import type { DbClient, Scope } from "./client";
import { holdToMunicipality } from "./hold-to-municipality";
import { MUNICIPAL_MODELS, WAYS_IN } from "./municipal-models";
import { OutOfScope } from "./out-of-scope";

type Query = {
  readonly model: string;
  readonly operation: string;
  readonly args: unknown;
  readonly query: (args: never) => Promise<unknown>;
};

type Asked = { readonly data?: unknown; readonly create?: unknown; readonly update?: unknown };

const sharedByRaw = new WeakMap<DbClient, DbClient>();
const rawByShared = new WeakMap<DbClient, DbClient>();
const scopedByRaw = new WeakMap<DbClient, Map<string, DbClient>>();

/**
 * The client the doors hold: what all municipalities share, and people. A municipality's rows cannot be reached with it;
 * `scopeTo` gives the client that can.
 */
export function withoutMunicipalities(raw: DbClient): DbClient {
  if (rawByShared.has(raw)) return raw;
  const known = sharedByRaw.get(raw);
  if (known !== undefined) return known;
  const shared = extend(raw, ({ model, args, query }) => {
    if (MUNICIPAL_MODELS.has(model)) throw new OutOfScope(`Cannot query ${model}: no scope`);
    // What is written may hold such a word in its JSON; only what is asked for can lead anywhere.
    const { data: _data, create: _create, update: _update, ...asked } = (args ?? {}) as Asked;
    const way = findWayIn(asked);
    if (way !== null) throw new OutOfScope(`Cannot query "${way}" of ${model}: no scope`);
    return query(args as never);
  });
  sharedByRaw.set(raw, shared);
  rawByShared.set(shared, raw);
  return shared;
}

/** One municipality's rows and nothing else: every query is held to it, whatever its arguments say. */
export function scopeTo(db: DbClient, municipalityId: string): Scope<DbClient> {
  const raw = rawByShared.get(db) ?? db;
  const scoped = scopedByRaw.get(raw) ?? new Map<string, DbClient>();
  scopedByRaw.set(raw, scoped);
  const known = scoped.get(municipalityId);
  if (known !== undefined) return { db: known, municipalityId };
  const made = extend(raw, (asked) =>
    asked.query(holdToMunicipality(asked, municipalityId) as never),
  );
  scoped.set(municipalityId, made);
  return { db: made, municipalityId };
}

/** The client without any scope, for the few queries that must see several municipalities; a test lists who asks for it. */
export function acrossMunicipalities(db: DbClient): DbClient {
  return rawByShared.get(db) ?? db;
}

/** A relation into a municipality's rows anywhere in what is asked, or null. */
function findWayIn(asked: unknown): string | null {
  if (typeof asked !== "object" || asked === null) return null;
  for (const [key, value] of Object.entries(asked)) {
    if (WAYS_IN.has(key)) return key;
    const deeper = findWayIn(value);
    if (deeper !== null) return deeper;
  }
  return null;
}

function extend(raw: DbClient, answer: (asked: Query) => Promise<unknown>): DbClient {
  // A query extension keeps every method's type; only Prisma's own name for the client differs.
  return raw.$extends({
    query: { $allModels: { $allOperations: (asked: unknown) => answer(asked as Query) } },
  }) as unknown as DbClient;
}
