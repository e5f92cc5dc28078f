import type { JsonSchema, SweptDoor } from "./list-doors";

/** What stands for a field of that name: `{ unitId: "unit-0159" }`, or for one door alone: `{ "note.save id": "…" }`. */
export type Known = Readonly<Record<string, unknown>>;

const CANDIDATES = [
  ...["sample", "2026-04-01", "2026-04-01T10:00", "0159", "2026.1", "https://example.dk/a"],
  ...[
    "ny@eksempelkommune.example",
    "123456",
    "note.save",
    "sample-sample-sample-sample-sample-sample-1",
  ],
];

/** An input the door's own schema accepts, with known ids and texts where the field's name is known. */
export function toSample({ name, schema }: SweptDoor, known: Known): unknown {
  return schema === null ? undefined : sample(schema, { known, door: name, key: "" });
}

type Place = { readonly known: Known; readonly door: string; readonly key: string };

function sample(schema: JsonSchema, place: Place): unknown {
  const { known, door, key } = place;
  const own = known[`${door} ${key}`] ?? known[key];
  if (own !== undefined) return own;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return sample(either[0] ?? {}, place);
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [
          name,
          sample(field, { ...place, key: name }),
        ]),
      );
    case "array":
      return schema.items === undefined ? [] : [sample(schema.items, place)];
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1);
    case "boolean":
      return false;
    case "string":
      return sampleText(schema, place);
    default:
      return null;
  }
}

function sampleText(
  { pattern, format, minLength = 0, maxLength = 1000 }: JsonSchema,
  place: Place,
) {
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, "u").test(text)) &&
    (format !== "date" || /^\d{4}-\d{2}-\d{2}$/.test(text)) &&
    (format !== "email" || text.includes("@"));
  const found = CANDIDATES.find(fits);
  if (found !== undefined) return found;
  throw new Error(`No sample fits "${place.key}" of ${place.door}: add a candidate`);
}

/** Every place in an input that holds a text or a number, as a path: `["units", 0, "unitId"]`. */
export function listLeaves(input: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(input)) return input.flatMap((each, at) => listLeaves(each, [...path, at]));
  if (typeof input === "object" && input !== null) {
    return Object.entries(input).flatMap(([key, value]) => listLeaves(value, [...path, key]));
  }
  return [{ path, value: input }];
}

export type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown };

/** The input with another value at one place. */
export function withLeaf(input: unknown, path: Leaf["path"], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = structuredClone(input) as Record<string | number, unknown>;
  copy[key] = withLeaf(copy[key], rest, value);
  return copy;
}
