// The peer: Fastify and better-sqlite3 alone, doing the same durable commit.
import Database from "better-sqlite3";
import fastify from "fastify";

const sqlite = new Database(process.env.PEJLING_BARE_FILE ?? "");
sqlite.pragma("journal_mode = WAL");
sqlite.pragma("synchronous = FULL");
const save = sqlite.prepare(`
  INSERT INTO "Rating" ("municipalityId", "participantId", "questionId", "value", "reason", "version", "updatedAt")
  VALUES (@kommunekode, @participantId, @questionId, @value, @reason, 1, @now)
  ON CONFLICT DO UPDATE SET "value" = excluded."value", "version" = "version" + 1, "updatedAt" = excluded."updatedAt"
  RETURNING "version"`);

const server = fastify();
server.post("/trpc/rating.save", (request) => {
  const input = request.body as Record<string, unknown>;
  const row = save.get({ ...input, value: String(input.value), now: new Date().toISOString() });
  return { result: { data: { kind: "saved", ...(row as object) } } };
});
await server.listen({ port: 0, host: "127.0.0.1" });
const [address] = server.addresses();
console.log(`http://127.0.0.1:${typeof address === "object" ? address.port : ""}`);
process.on("SIGTERM", () => process.exit(0));
