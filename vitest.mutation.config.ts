import { defineConfig } from "vitest/config";

/** The short tests of who may see what: each planted fault runs them. The sweeps would catch more, at many times the price. */
export default defineConfig({
  test: {
    include: [
      "packages/domain/src/access/*.test.ts",
      "packages/api/src/access/{find-actor,gate,guard-stream,is-still-welcome,make-token,municipalities-of,read-cookies,within-reach}.test.ts",
      "packages/api/src/scope.test.ts",
      "packages/db/src/database/{scope-to,hold-to-municipality}.test.ts",
    ],
    testTimeout: 60_000,
  },
});
