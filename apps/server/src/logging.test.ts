import { describe, expect, it } from "vitest";
import { openServer, toSessionCookie } from "./testing/open-server";

const SECRET = "kanarie-4711";

async function setUp() {
  const lines: string[] = [];
  const logStream = { write: (line: string) => void lines.push(line) };
  const opened = await openServer({ logLevel: "info", logStream });
  return { ...opened, lines };
}

describe("the log", () => {
  it("holds no address with a link's secret, no cookie and no other header, whatever goes wrong", async () => {
    const { db, server, lines } = await setUp();
    const headers = {
      cookie: toSessionCookie(SECRET),
      authorization: `Bearer ${SECRET}`,
      referer: `http://localhost:3000/delt/${SECRET}`,
      "user-agent": SECRET,
    };
    await db.$executeRawUnsafe('DROP TABLE "ModelVersion"');
    for (const url of [
      ...[`/invitation/${SECRET}`, `/delt/${SECRET}`, `/operatoer/${SECRET}`, `/assets/${SECRET}`],
      ...[`/trpc/${SECRET}.x`, `/trpc/unit.list?input={${SECRET}`, `/%zz${SECRET}`],
      `/trpc/model.list?token=${SECRET}`,
    ]) {
      await server.inject({ url, headers });
    }
    expect(lines.join("")).toContain('"bug"');
    expect(lines.join("")).not.toContain(SECRET);
  });

  it("holds nothing of what was being written when a write went wrong", async () => {
    const { db, server, lines } = await setUp();
    await db.$executeRawUnsafe('DROP TABLE "Unit"');
    const unit = {
      ...{ kommunekode: "0159", id: "u1", code: "bkf", name: SECRET, shortName: SECRET },
      ...{ kind: "department", parentId: null, headcount: null, validFrom: null, validTo: null },
      ...{ supersedesId: null, position: 0, seenVersion: 0 },
    };
    const response = await server.inject({ method: "POST", url: "/trpc/unit.save", payload: unit });
    expect(response.statusCode).toBe(500);
    expect(lines.join("")).toMatch(/"stack":"\s+at /);
    expect(lines.join("")).not.toContain(SECRET);
  });

  it("leaves out what bears a secret's name, should anybody log it", async () => {
    const { server, lines } = await setUp();
    server.log.info({
      ...{ cookie: SECRET, token: SECRET, password: SECRET },
      deeper: { authorization: SECRET, headers: { cookie: SECRET, "set-cookie": SECRET } },
      req: { id: 1, method: "GET", url: `/delt/${SECRET}`, headers: { cookie: SECRET } },
      err: new Error(`Cannot open ${SECRET}`),
    });
    expect(lines.join("")).toContain('"method":"GET"');
    expect(lines.join("")).not.toContain(SECRET);
  });
});
