import { defineConfig } from "vitest/config";

/** The tests of who may see what, and no others: each planted fault runs them. */
export default defineConfig({
  test: {
    include: [
      "packages/domain/src/access/*.test.ts",
      "packages/api/src/access/*.test.ts",
      "packages/api/src/scope.test.ts",
      "packages/db/src/database/{scope-to,hold-to-municipality}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
