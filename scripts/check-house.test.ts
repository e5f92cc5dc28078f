import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkHouse } from "./check-house.mjs";

/** A tiny house with one file that imports another, both where the law can see them. */
async function breakLaw({ from, to, code }: { from: string; to: string; code?: string }) {
  const folder = mkdtempSync(join(tmpdir(), "pejling-house-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const steps = "../".repeat(from.split("/").length - 1);
  write(to, "export const there = 1;\n");
  write(
    from,
    code ??
      `import { there } from "${steps}${to.replace(/\.tsx?$/, "")}";\nexport const here = there;\n`,
  );
  const roots = [...new Set([from, to].map((path) => path.split("/")[0] ?? ""))];
  const { violations } = await checkHouse(roots, folder);
  return violations.map(({ rule }: { rule: { name: string } }) => rule.name);
}

describe("the law of the house", () => {
  it.each([
    ["domain-imports-only-rooms-to-its-left", "packages/domain/src/a.ts", "packages/db/src/b.ts"],
    [
      "contract-imports-only-rooms-to-its-left",
      "packages/contract/src/a.ts",
      "packages/api/src/b.ts",
    ],
    [
      "reference-and-documents-imports-only-rooms-to-its-left",
      "packages/reference/src/a.ts",
      "packages/db/src/b.ts",
    ],
    ["db-imports-only-rooms-to-its-left", "packages/db/src/a.ts", "packages/api/src/b.ts"],
    ["api-imports-only-rooms-to-its-left", "packages/api/src/a.ts", "apps/server/src/b.ts"],
    [
      "reference-and-documents-are-neighbours",
      "packages/documents/src/a.ts",
      "packages/reference/src/b.ts",
    ],
    ["server-and-cli-are-neighbours", "apps/server/src/a.ts", "apps/cli/src/b.ts"],
    ["domain-is-pure", "packages/domain/src/a.ts", "node_modules/zod/index.ts"],
    ["only-db-knows-prisma-and-sql", "packages/api/src/a.ts", "packages/db/generated/client.ts"],
    ["web-imports-domain-contract-and-reference-only", "apps/web/src/a.ts", "packages/db/src/b.ts"],
    ["web-knows-api-by-type-only", "apps/web/src/a.ts", "packages/api/src/b.ts"],
    ["no-feature-to-feature", "apps/web/src/features/a/a.ts", "apps/web/src/features/b/b.ts"],
    ["components-are-domain-blind", "apps/web/src/components/a.ts", "apps/web/src/features/b/b.ts"],
  ])("catches %s", async (rule, from, to) => {
    expect(await breakLaw({ from, to })).toContain(rule);
  });

  it("catches a node built-in in the domain", async () => {
    const code = 'import { readFileSync } from "node:fs";\nexport const here = readFileSync;\n';
    const broken = await breakLaw({
      from: "packages/domain/src/a.ts",
      to: "packages/domain/src/b.ts",
      code,
    });
    expect(broken).toContain("domain-is-pure");
  });

  it("catches a ring", async () => {
    const code = 'export { here } from "./a";\n';
    const broken = await breakLaw({
      from: "packages/api/src/a.ts",
      to: "packages/api/src/a.ts",
      code,
    });
    expect(broken).toContain("no-cycles");
  });

  it("lets web read types from api", async () => {
    const code =
      'import type { there } from "../../../packages/api/src/b";\nexport type Here = typeof there;\n';
    expect(
      await breakLaw({ from: "apps/web/src/a.ts", to: "packages/api/src/b.ts", code }),
    ).toEqual([]);
  });
});
