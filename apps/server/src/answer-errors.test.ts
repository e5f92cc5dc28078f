import { describe, expect, it } from "vitest";
import { openServer } from "./testing/open-server";

const JSON_TYPE = { "content-type": "application/json" };
const PLANTED = "plantet-9f3a";

describe("what cannot be answered", () => {
  it.each([
    ["an unknown door", { url: `/trpc/${PLANTED}.list` }, 404, "There is nothing here"],
    [
      "an unknown door of a known room",
      { url: `/trpc/unit.${PLANTED}` },
      404,
      "There is nothing here",
    ],
    [
      "an object's own making as a door",
      { url: "/trpc/__proto__.constructor" },
      404,
      "There is nothing here",
    ],
    ["an unknown file", { url: `/assets/${PLANTED}.js` }, 404, "There is nothing here"],
    [
      "an unknown place to send to",
      { method: "POST", url: `/${PLANTED}`, headers: JSON_TYPE, payload: "{}" },
      404,
      "There is nothing here",
    ],
    [
      "a question that is no JSON",
      { url: `/trpc/unit.list?input={${PLANTED}` },
      400,
      "The request cannot be read",
    ],
    [
      "a body that is no JSON",
      { method: "POST", url: "/trpc/unit.save", headers: JSON_TYPE, payload: `{${PLANTED}` },
      400,
      "The request cannot be read",
    ],
    [
      "a question sent as a change",
      {
        method: "POST",
        url: "/trpc/unit.list",
        headers: JSON_TYPE,
        payload: `{"kommunekode":"${PLANTED}"}`,
      },
      405,
      "This is asked in another way",
    ],
    [
      "an address that cannot be read",
      { url: `/%zz${PLANTED}` },
      400,
      "The address cannot be read",
    ],
    [
      "a door that cannot be read",
      { url: `/trpc/%25zz${PLANTED}` },
      400,
      "The request cannot be read",
    ],
    [
      "questions and changes in one batch",
      { url: `/trpc/unit.list,unit.save?batch=1&input={"0":"${PLANTED}"}` },
      400,
      "The request cannot be read",
    ],
  ] as const)(
    "%s: one sentence, and nothing of the request or of our insides",
    async (_, request, status, message) => {
      const { server } = await openServer();
      const response = await server.inject(request);
      expect(response.statusCode).toBe(status);
      const [answer] = [response.json()].flat();
      expect(answer.error.message).toBe(message);
      expect(response.body).not.toContain(PLANTED);
      expect(response.body).not.toMatch(/stack|node_modules|\.ts:|prisma|zod|fastify/i);
    },
  );

  it("answers a mishap outside the doors with an id alone", async () => {
    const lines: string[] = [];
    const logStream = { write: (line: string) => void lines.push(line) };
    const findActor = async () => {
      throw new Error(`Cannot read ${PLANTED}`);
    };
    const { server } = await openServer({ logLevel: "error", logStream, web: { findActor } });
    const response = await server.inject("/trpc/unit.list");
    expect(response.statusCode).toBe(500);
    expect(response.json().error).toMatchObject({ message: "Something went wrong" });
    expect(response.body).not.toContain(PLANTED);
    expect(lines.join("")).toContain('"bug"');
    expect(lines.join("")).not.toContain(PLANTED);
  });
});
