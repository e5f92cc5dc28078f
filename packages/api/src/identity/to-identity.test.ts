import type { Claims } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { toIdentity } from "./to-identity";

function read(idToken: Claims, userInfo: Claims = {}) {
  const told = { issuer: "https://login.example", subject: "bo", idToken, userInfo };
  return toIdentity(told, { trustedEmailDomains: ["betroet.dk"] });
}

describe("toIdentity", () => {
  it("names the person by the provider and its own id, not by the address", () => {
    expect(read({ email: "bo@a.dk" })).toMatchObject({
      providerId: "oidc",
      accountId: "https://login.example|bo",
    });
  });

  it.each([
    [{ email: " Bo@A.dk " }, {}, "bo@a.dk", false],
    [{ email: "bo@a.dk", email_verified: true }, {}, "bo@a.dk", true],
    [{ email: "bo@a.dk", email_verified: "true" }, {}, "bo@a.dk", false],
    [{ email: "bo@a.dk", email_verified: 1 }, {}, "bo@a.dk", false],
    [{ email: "bo@betroet.dk" }, {}, "bo@betroet.dk", true],
    [{ email: "bo@sub.betroet.dk" }, {}, "bo@sub.betroet.dk", false],
    [{ email: "bo@betroet.dk.evil.dk" }, {}, "bo@betroet.dk.evil.dk", false],
    [{}, { email: "bo@a.dk", email_verified: true }, "bo@a.dk", true],
    [{ email: "ida@a.dk" }, { email: "bo@a.dk", email_verified: true }, "ida@a.dk", false],
    [{ email_verified: true }, { email: "bo@a.dk" }, "bo@a.dk", false],
    [{ email: ["bo@a.dk"] }, {}, null, false],
    [{ email: "bo", email_verified: true }, {}, null, false],
    [{ email: `${"b".repeat(200)}@a.dk` }, {}, null, false],
    [{ email_verified: true }, {}, null, false],
  ])("reads the address out of %j and %j: %s, verified %s", (token, info, email, verified) => {
    expect(read(token, info)).toMatchObject({ email, emailVerified: verified });
  });

  it.each([
    [{ name: "Bo Bak" }, "Bo Bak"],
    [{ name: " Bo\u0000\u202E\nBak " }, "Bo Bak"],
    [{ given_name: "Bo", family_name: "Bak" }, "Bo Bak"],
    [{ given_name: "Bo", family_name: 7 }, "Bo"],
    [{ name: 7 }, null],
    [{ name: "  " }, null],
    [{}, null],
    [{ name: "x".repeat(500) }, "x".repeat(120)],
    [{ name: `${"x".repeat(119)}😀` }, "x".repeat(119)],
  ])("reads the name out of %j", (claims, name) => {
    expect(read(claims).name).toBe(name);
  });

  it("takes the signed claim where both tell one", () => {
    expect(read({ groups: ["a"] }, { groups: ["b"], roles: "c" }).claims).toEqual({
      groups: ["a"],
      roles: "c",
    });
  });
});
