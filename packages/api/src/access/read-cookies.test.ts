import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  hashToken,
  linkCookieName,
  readCookie,
  readToken,
  sessionCookieName,
} from "./read-cookies";

const SECRET = "a secret of the tests, long enough for them";
const sign = (token: string, secret = SECRET) =>
  `${token}.${createHmac("sha256", secret).update(token).digest("base64")}`;

describe("cookie names", () => {
  it("are of https alone where there is https", () => {
    expect([sessionCookieName(false), sessionCookieName(true)]).toEqual([
      "pejling.session_token",
      "__Secure-pejling.session_token",
    ]);
    expect([linkCookieName(false), linkCookieName(true)]).toEqual([
      "pejling.link",
      "__Secure-pejling.link",
    ]);
  });
});

describe("readCookie", () => {
  it.each([
    ["a=1", "1"],
    ["b=2; a=1", "1"],
    ["b=2;a=1;c=3", "1"],
    [" a = 1 ", "1"],
    ["a=1; a=2", "1"],
    ["a=x%2By%3D", "x+y="],
    ["a=x=y", "x=y"],
    ["a=", ""],
    ["a", null],
    ["a; b=2", null],
    ["aa=1", null],
    ["=1", null],
    ["", null],
    ["a=%E0%A4%A", null],
  ])("of %j is %j", (header, value) => {
    expect(readCookie(header, "a")).toBe(value);
  });
});

describe("readToken", () => {
  it("gives what was signed with the secret", () => {
    expect(readToken(sign("token"), SECRET)).toBe("token");
    expect(readToken(sign("to.ken"), SECRET)).toBe("to.ken");
    expect(readToken(sign("t"), SECRET)).toBe("t");
  });

  it.each([
    ["another secret's", sign("token", "another secret, as long as the first one")],
    ["another token's", sign("token").replace("token", "tokem")],
    ["a short one", "token.AAAA"],
    ["an empty one", "token."],
    ["none", "token"],
    ["no token", sign("")],
    ["nothing", ""],
    ["one that is no base64", "token.%%%"],
  ])("refuses a signature: %s", (_, value) => {
    expect(readToken(value, SECRET)).toBeNull();
  });
});

describe("hashToken", () => {
  it("is the SHA-256 in hexadecimal", () => {
    expect(hashToken("abc")).toBe(createHash("sha256").update("abc").digest("hex"));
    expect(hashToken("abc")).toMatch(/^ba7816bf/);
  });
});
