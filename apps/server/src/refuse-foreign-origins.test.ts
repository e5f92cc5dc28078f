import { describe, expect, it } from "vitest";
import { type Asked, isOwn } from "./refuse-foreign-origins";
import { openServer } from "./testing/open-server";

const HTTPS = "https://pejling.kommune.dk";
const LOCAL = "http://localhost:3000";
const asked = (changes: Partial<Asked>): Asked => ({
  ...{ origin: undefined, fetchSite: undefined, host: "pejling.kommune.dk", hasCookies: true },
  ...changes,
});

describe("isOwn()", () => {
  it.each<[string, string, Partial<Asked>, boolean]>([
    ["our own page", HTTPS, { origin: HTTPS, fetchSite: "same-origin" }, true],
    ["our own page in an older browser", HTTPS, { origin: HTTPS }, true],
    ["another page", HTTPS, { origin: "https://ond.example" }, false],
    [
      "another page without cookies",
      HTTPS,
      { origin: "https://ond.example", hasCookies: false },
      false,
    ],
    [
      "a name that begins as ours",
      HTTPS,
      { origin: "https://pejling.kommune.dk.ond.example" },
      false,
    ],
    ["a neighbour under the same name", HTTPS, { origin: "https://andet.kommune.dk" }, false],
    ["the same name without https", HTTPS, { origin: "http://pejling.kommune.dk" }, false],
    ["another port", HTTPS, { origin: "https://pejling.kommune.dk:8443" }, false],
    ["a page without an origin of its own", HTTPS, { origin: "null" }, false],
    ["no origin, from the same", HTTPS, { fetchSite: "same-origin" }, true],
    ["no origin, typed by the user", HTTPS, { fetchSite: "none" }, true],
    ["no origin, from a neighbour", HTTPS, { fetchSite: "same-site" }, false],
    ["no origin, from elsewhere", HTTPS, { fetchSite: "cross-site" }, false],
    [
      "no origin, from elsewhere without cookies",
      HTTPS,
      { fetchSite: "cross-site", hasCookies: false },
      false,
    ],
    ["a program with cookies", HTTPS, {}, false],
    ["a program without", HTTPS, { hasCookies: false }, true],
    [
      "at home, by another name of the same machine",
      LOCAL,
      { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
      true,
    ],
    [
      "at home, through the development server",
      LOCAL,
      { origin: "http://localhost:5173", host: "localhost:3000", fetchSite: "same-origin" },
      true,
    ],
    [
      "at home, from another port",
      LOCAL,
      { origin: "http://localhost:5173", host: "localhost:3000", fetchSite: "same-site" },
      false,
    ],
    [
      "at home, from elsewhere",
      LOCAL,
      { origin: "https://ond.example", host: "localhost:3000", fetchSite: "cross-site" },
      false,
    ],
  ])("%s", (_, publicUrl, changes, own) => {
    expect(isOwn(asked(changes), publicUrl)).toBe(own);
  });
});

describe("a request from another page", () => {
  it("changes nothing and is told so in one sentence", async () => {
    const { db, server } = await openServer();
    const payload = { kommunekode: "0159", id: "a" };
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const) {
      const response = await server.inject({
        ...{ method, url: "/trpc/unit.remove", payload },
        headers: { origin: "https://ond.example", "sec-fetch-site": "cross-site" },
      });
      expect(response.statusCode, method).toBe(403);
      expect(response.json().error.message).toBe("The request comes from another page");
      expect(response.headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect(await db.auditEntry.count()).toBe(0);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "",
  ])("can send no form: %s", async (type) => {
    const { server } = await openServer();
    const response = await server.inject({
      ...{ method: "POST", url: "/trpc/unit.remove", payload: '{"kommunekode":"0159","id":"a"}' },
      headers: type === "" ? {} : { "content-type": type },
    });
    expect(response.statusCode).toBe(415);
  });

  it("changes nothing by a link either: what changes something is not asked with GET", async () => {
    const { db, server } = await openServer();
    const input = encodeURIComponent('{"kommunekode":"0159","id":"a"}');
    const response = await server.inject(`/trpc/unit.remove?input=${input}`);
    expect(response.statusCode).toBe(405);
    expect(await db.auditEntry.count()).toBe(0);
  });
});
