import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MUNICIPAL_MODELS } from "../database/municipal-models";
import { COLUMNS_LEFT_OUT, LEFT_OUT, TABLES, TABLES_LEFT_OUT } from "./export-tables";

const schema = readFileSync(join(import.meta.dirname, "../../../../prisma/schema.prisma"), "utf8");
const KINDS: Readonly<Record<string, string>> = {
  ...{
    String: "text",
    Int: "int",
    Float: "float",
    Boolean: "bool",
    DateTime: "time",
    Json: "json",
  },
};

function readModel(model: string) {
  const [, body = ""] = new RegExp(`^model ${model} \\{([^}]*)\\}`, "m").exec(schema) ?? [];
  const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)(\??)([^\n]*)/gm)];
  const [, key = ""] = /@@id\(\[([^\]]*)\]/.exec(body) ?? [];
  const parents = fields.flatMap(([, , target = "", , rest = ""]) => {
    const [, columns] = /fields: \[([^\]]*)\]/.exec(rest) ?? [];
    if (columns === undefined || ["Municipality", "ModelVersion"].includes(target)) return [];
    return [[columns.split(", ").at(-1), target] as const];
  });
  return {
    parents,
    columns: fields.flatMap(([, name = "", type = "", optional]) => {
      const kind = KINDS[type];
      if (kind === undefined || name === "municipalityId" || name === LEFT_OUT) return [];
      if (COLUMNS_LEFT_OUT.has(`${model}.${name}`)) return [];
      const isKey = key.split(", ").includes(name);
      return [{ name, kind, isOptional: optional === "?", isKey }];
    }),
  };
}

describe("TABLES", () => {
  it("are the municipal models, each once, but for those that stay behind", () => {
    const written = TABLES.map(({ model }) => model);
    expect([...written, ...TABLES_LEFT_OUT].sort()).toEqual([...MUNICIPAL_MODELS].sort());
  });

  it("have neither seats nor ballots among them", () => {
    expect(TABLES_LEFT_OUT).toEqual(["LiveSeat", "LiveBallot"]);
  });

  it.each(TABLES.map((table) => [table.model, table] as const))(
    "%s has the schema's columns and parents",
    (model, { columns }) => {
      const inSchema = readModel(model);
      const plain = columns.map(({ parent: _, codes: __, ...column }) => column);
      const byName = (left: { name: string }, right: { name: string }) =>
        left.name < right.name ? -1 : 1;
      expect([...plain].sort(byName)).toEqual([...inSchema.columns].sort(byName));
      const parents = columns.map(({ name, parent }) => [name, parent]);
      for (const parent of inSchema.parents) expect(parents).toContainEqual(parent);
    },
  );

  it("stand after the tables they point at", () => {
    const places = new Map(TABLES.map(({ model }, at) => [model, at]));
    for (const [at, { columns }] of TABLES.entries()) {
      for (const { parent } of columns) {
        if (parent === null || parent === "User") continue;
        expect(places.get(parent)).toBeLessThanOrEqual(at);
      }
    }
  });
});
