import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["apps/web/e2e/**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
