import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { OidcEnv } from "../env";
import { readOidc } from "./read-oidc";

const NOTHING: OidcEnv = {
  issuer: null,
  clientId: null,
  clientSecret: null,
  clientSecretFile: null,
  name: null,
  mappingFile: null,
};
const ENOUGH: OidcEnv = { ...NOTHING, issuer: "https://login.example/v2.0", clientId: "pejling" };

function file(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-oidc-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "file"), content);
  return join(folder, "file");
}

describe("readOidc()", () => {
  it("is null when nothing is set", () => {
    expect(readOidc(NOTHING)).toBeNull();
  });

  it("needs the issuer and the client's id alone", () => {
    expect(readOidc(ENOUGH)).toMatchObject({
      issuer: new URL("https://login.example/v2.0"),
      clientSecret: null,
      name: "kommunens login",
      mapping: { municipal: [], platform: [], trustedEmailDomains: [] },
    });
  });

  it("reads the secret and the mapping from files", () => {
    const rule = { claim: "roles", value: "drift", role: "operator" };
    const settings = readOidc({
      ...ENOUGH,
      clientSecretFile: file("a secret\n"),
      mappingFile: file(JSON.stringify({ platform: [rule] })),
    });
    expect(settings).toMatchObject({ clientSecret: "a secret", mapping: { platform: [rule] } });
  });

  it.each([
    "http://localhost:8080/realms/a",
    "http://127.0.0.1:9",
    "http://[::1]:9",
    "https://a.dk",
  ])("takes %s", (issuer) => {
    expect(readOidc({ ...ENOUGH, issuer })).not.toBeNull();
  });

  it.each([
    [{ ...NOTHING, clientId: "pejling" }, /^PEJLING_OIDC_ISSUER mangler/],
    [{ ...ENOUGH, clientId: null }, /^PEJLING_OIDC_CLIENT_ID mangler/],
    [{ ...ENOUGH, issuer: "http://login.example" }, /skal begynde med https/],
    [{ ...ENOUGH, issuer: "http://localhost.evil.dk" }, /skal begynde med https/],
    [{ ...ENOUGH, clientSecretFile: "/no/such" }, /CLIENT_SECRET_FILE peger på, kan ikke læses/],
    [{ ...ENOUGH, mappingFile: "/no/such" }, /MAPPING_FILE peger på, kan ikke læses/],
  ])("stops the start with a sentence: %j", (env, sentence) => {
    expect(() => readOidc(env)).toThrow(sentence);
  });

  it.each([
    ["{", /er ikke JSON\.$/],
    ['{"municipal":[{}]}', /»municipal\.0\.claim« ikke bruges\. Se docs\/oidc\.md\.$/],
  ])("says where the mapping cannot be used: %s", (content, sentence) => {
    expect(() => readOidc({ ...ENOUGH, mappingFile: file(content) })).toThrow(sentence);
  });

  it("takes no empty secret", () => {
    expect(() => readOidc({ ...ENOUGH, clientSecretFile: file("\n") })).toThrow(/er tom/);
  });
});
