import { defineConfig } from "vitest/config";

const EVERYWHERE = {
  setupFiles: ["scripts/fail-on-console-error.ts"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ["scripts/run-folder.ts"],
    projects: [
      {
        test: {
          ...EVERYWHERE,
          name: "packages",
          include: ["packages/*/src/**/*.test.ts"],
          // What the rooms keep between calls hangs on the database that was opened: the files can share one process.
          isolate: false,
        },
      },
      {
        test: {
          ...EVERYWHERE,
          name: "processes",
          include: ["apps/{cli,server}/src/**/*.test.ts"],
          globalSetup: ["scripts/bundle-apps.ts"],
          isolate: false,
        },
      },
      {
        test: {
          ...EVERYWHERE,
          name: "web",
          include: ["apps/web/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
        },
      },
    ],
  },
});
