import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["apps/web/e2e/**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ["scripts/run-folder.ts"],
    // Each file has a server and a browser of its own; much of their time is waiting for what should appear.
    maxWorkers: 2,
  },
});
