import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { openServer } from "./testing/open-server";

const JSON_TYPE = { "content-type": "application/json" };
const DOOR = "/trpc/unit.remove";

async function setUp(settings: Parameters<typeof openServer>[0] = {}) {
  const { server } = await openServer(settings);
  await server.listen({ port: 0, host: "127.0.0.1" });
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  /** What the server answers to these very bytes. */
  const send = async (text: string) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
      socket.end();
    });
    socket.on("error", () => {});
    socket.write(text);
    await once(socket, "close");
    return answer;
  };
  return { server, send };
}

describe("a body", () => {
  it("is refused by the length it announces, before it is read", async () => {
    const { send } = await setUp();
    const answer = await send(
      `POST ${DOOR} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2000000\r\n\r\n{`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it("that comes in pieces without a length is refused", async () => {
    const { send } = await setUp();
    const pieces = `POST ${DOOR} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`;
    expect(await send(pieces)).toMatch(/^HTTP\/1.1 411 /);
    expect(await send(pieces.replace("POST", "PUT"))).toMatch(/^HTTP\/1.1 411 /);
    expect(await send(pieces.replace("POST", "GET"))).toMatch(/^HTTP\/1.1 400 /);
  });

  it("with a length and pieces at once is refused: two servers could read it in two ways", async () => {
    const { send } = await setUp();
    const both = `POST ${DOOR} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect(await send(both)).toMatch(/^HTTP\/1.1 400 /);
  });

  it("may be large at the doors that take a document, not at the others, nor in a batch with them", async () => {
    const { server } = await openServer();
    const post = async (url: string) =>
      (
        await server.inject({
          method: "POST",
          url,
          headers: JSON_TYPE,
          payload: " ".repeat(2_000_000),
        })
      ).statusCode;
    expect(await post("/trpc/strategy.read")).toBe(400);
    expect(await post(DOOR)).toBe(413);
    expect(await post("/trpc/strategy.read,unit.remove?batch=1")).toBe(413);
  });
});

describe("a request", () => {
  it("has a shortest patience and a longest address and headers", async () => {
    const { server, send } = await setUp();
    const { requestTimeout, headersTimeout, keepAliveTimeout, timeout } = server.server;
    for (const time of [requestTimeout, headersTimeout, keepAliveTimeout, timeout]) {
      expect(time).toBeGreaterThan(0);
      expect(time).toBeLessThanOrEqual(150_000);
    }
    const input = "a".repeat(9000);
    expect(await send(`GET /trpc/model.list?input=${input} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 414 /,
    );
    expect(
      await send(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`),
    ).toMatch(/^HTTP\/1.1 431 /);
  });

  it("that drips in, or never comes to its end, is not waited for", async () => {
    const patienceMs = { connection: 5000, request: 400, headers: 200, keepAlive: 5000, check: 50 };
    const { send } = await setUp({ patienceMs });
    const start = performance.now();
    expect(await send("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: a")).toMatch(/^HTTP\/1.1 408 /);
    const body = "Content-Type: application/json\r\nContent-Length: 20\r\n\r\n{";
    expect(await send(`POST ${DOOR} HTTP/1.1\r\nHost: a\r\n${body}`)).toMatch(/^HTTP\/1.1 408 /);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("nested deeply, or with a key of an object's own making, is refused unread, asked or sent", async () => {
    const { server } = await openServer();
    const bad = [
      `{"a":${"[".repeat(40)}${"]".repeat(40)}}`,
      '{"__proto__":{"kommunekode":"0159"}}',
    ];
    for (const text of bad) {
      const asked = await server.inject(`/trpc/unit.list?input=${encodeURIComponent(text)}`);
      const sent = await server.inject({
        method: "POST",
        url: DOOR,
        headers: JSON_TYPE,
        payload: text,
      });
      for (const response of [asked, sent]) {
        expect(response.statusCode).toBe(400);
        expect(response.json().error.message).toMatch(/^The content (is nested|has a key)/);
      }
    }
  });
});
