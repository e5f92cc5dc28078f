import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MUNICIPAL_MODELS, WAYS_IN } from "./municipal-models";

const schema = readFileSync(join(import.meta.dirname, "../../../../prisma/schema.prisma"), "utf8");
const models = [
  ...schema.matchAll(/\/\/\/ (SHARED|PERSON|MUNICIPALITY)[^\n]*\nmodel (\w+) \{([^}]*)\}/g),
].map(([, owner, name, body]) => ({ owner, name, body: body ?? "" }));

describe("the schema", () => {
  it("says of every model whose it is", () => {
    const all = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
    expect(models.map(({ name }) => name)).toEqual(all);
    expect(all.length).toBeGreaterThan(30);
  });

  it("is what the scope holds its queries to", () => {
    const municipal = models.filter(({ owner }) => owner === "MUNICIPALITY");
    expect(municipal.map(({ name }) => name).sort()).toEqual([...MUNICIPAL_MODELS].sort());
  });

  it("names every relation that leads into a municipality's rows", () => {
    const ways = models
      .filter(({ owner }) => owner !== "MUNICIPALITY")
      .flatMap(({ body }) => [...body.matchAll(/^ +(\w+) +(\w+)\[\]/gm)])
      .filter(([, , target]) => MUNICIPAL_MODELS.has(target ?? ""))
      .map(([, name]) => name);
    expect([...new Set(ways)].sort()).toEqual([...WAYS_IN].sort());
  });

  it("gives every municipal row its municipality, first in its key", () => {
    for (const { name, body } of models.filter(({ owner }) => owner === "MUNICIPALITY")) {
      expect(body, name).toMatch(/@@id\(\[municipalityId, /);
    }
  });

  it("lets a municipal row point only inside its municipality", () => {
    for (const { name, body } of models.filter(({ owner }) => owner === "MUNICIPALITY")) {
      const fields = [...body.matchAll(/(\w+)\?? +@relation\([^)]*fields: \[([^\]]*)\]/g)];
      for (const [, target, columns] of fields) {
        if (["Municipality", "ModelVersion", "User"].includes(target ?? "")) continue;
        expect(columns, `${name} → ${target}`).toMatch(/^municipalityId, /);
      }
    }
  });
});
