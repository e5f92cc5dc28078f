import { defineConfig } from "prisma/config";

// The address is only needed by Prisma's own tooling; the running product opens the file itself (packages/db/src/client.ts).
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: "file:./prisma/unused.db" },
});
