import { MUNICIPAL_MODELS } from "./municipal-models";
import { OutOfScope } from "./out-of-scope";

type Fields = Readonly<Record<string, unknown>>;
type Args = {
  where?: Fields;
  data?: Fields | Fields[];
  create?: Fields;
  update?: Fields;
  select?: unknown;
  include?: unknown;
};
type Asked = { readonly model: string; readonly operation: string; readonly args: unknown };

/** Relations that lead out of the municipality: past them only plain columns may be read. */
const WAYS_OUT: ReadonlySet<string> = new Set(["user", "model"]);
/** What a nested write may do to rows that are there already, and could therefore do to a foreign one. */
const NESTED_MOVES = [
  ...["connect", "connectOrCreate", "disconnect", "set"],
  ...["update", "updateMany", "upsert", "delete", "deleteMany"],
];

/** The query's arguments with the municipality in them; throws where they name another one. */
export function holdToMunicipality(
  { model, operation, args }: Asked,
  municipalityId: string,
): unknown {
  const asked = (args ?? {}) as Args;
  if (model === "Municipality") return { ...asked, ...holdMunicipality(asked, municipalityId) };
  if (!MUNICIPAL_MODELS.has(model)) throw new OutOfScope(`Cannot query ${model} within a scope`);
  refuseDetours(asked);
  const held: Args = { ...asked };
  if (!operation.startsWith("create")) held.where = holdWhere(asked.where ?? {}, municipalityId);
  if (asked.create !== undefined) held.create = holdData(asked.create, municipalityId);
  if (asked.update !== undefined) refuseMove(asked.update, municipalityId);
  if (asked.data === undefined) return held;
  if (operation.startsWith("create")) {
    held.data = Array.isArray(asked.data)
      ? asked.data.map((row) => holdData(row, municipalityId))
      : holdData(asked.data, municipalityId);
  } else if (!Array.isArray(asked.data)) refuseMove(asked.data, municipalityId);
  return held;
}

function holdMunicipality({ where, create }: Args, id: string): Args {
  const named = where?.id ?? create?.id;
  if (named !== undefined && named !== id) throw foreign("Municipality", named);
  return { where: { ...where, id } };
}

/** A key of several columns names the municipality inside it: `municipalityId_id: { municipalityId, id }`. */
function holdWhere(where: Fields, municipalityId: string): Fields {
  let isKeyed = false;
  for (const [key, value] of Object.entries(where)) {
    if (!key.startsWith("municipalityId_")) continue;
    isKeyed = true;
    requireSame((value as Fields).municipalityId, municipalityId);
  }
  if (where.municipalityId !== undefined) requireSame(where.municipalityId, municipalityId);
  return isKeyed ? where : { ...where, municipalityId };
}

function holdData(data: Fields, municipalityId: string): Fields {
  refuseMove(data, municipalityId);
  return { ...data, municipalityId };
}

function refuseMove(data: Fields, municipalityId: string): void {
  if (data.municipalityId !== undefined) requireSame(data.municipalityId, municipalityId);
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== "object" || value === null || value instanceof Date) continue;
    if (NESTED_MOVES.some((move) => Object.hasOwn(value, move))) {
      throw new OutOfScope(`Cannot write "${key}" through another row within a scope`);
    }
  }
}

function refuseDetours(args: Args): void {
  for (const picked of [args.select, args.include]) {
    for (const [key, value] of Object.entries(picked ?? {})) {
      if (typeof value !== "object" || value === null) continue;
      refuseDetours(value as Args);
      const columns = Object.values((value as { select?: object }).select ?? { all: null });
      if (WAYS_OUT.has(key) && columns.some((column) => column !== true)) {
        throw new OutOfScope(`Cannot read past "${key}" within a scope`);
      }
    }
  }
}

function requireSame(named: unknown, municipalityId: string): void {
  if (named !== municipalityId) throw foreign("row", named);
}

function foreign(what: string, named: unknown): OutOfScope {
  return new OutOfScope(`Cannot query ${what} of municipality "${String(named)}": out of scope`);
}
