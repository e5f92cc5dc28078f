import { describe, expect, it } from "vitest";
import { parseMapping } from "./mapping";

const RULE = { claim: "groups", value: "a", kommunekode: "0159", role: "lead" };
const PLATFORM = { claim: "roles", value: "b", role: "operator" };

describe("parseMapping", () => {
  it("reads every part, and what is left out as empty", () => {
    expect(parseMapping("{}")).toEqual({
      kind: "mapping",
      mapping: { municipal: [], platform: [], trustedEmailDomains: [] },
    });
    const file = { municipal: [RULE], platform: [PLATFORM], trustedEmailDomains: ["eksempel.dk"] };
    expect(parseMapping(`\uFEFF${JSON.stringify(file)}`)).toEqual({
      kind: "mapping",
      mapping: { ...file, municipal: [{ ...RULE, units: [] }] },
    });
  });

  it("takes a role it does not know: the sign-in says it, not the start", () => {
    const file = { municipal: [{ ...RULE, role: "superuser" }] };
    expect(parseMapping(JSON.stringify(file)).kind).toBe("mapping");
  });

  it.each([
    ["no json", "{", ""],
    ["nothing", "", ""],
    ["a list", "[]", "filen"],
    ["null", "null", "filen"],
    ["an unknown part", '{"rules":[]}', "rules"],
    ["an unknown field", { municipal: [{ ...RULE, admin: true }] }, "municipal.0.admin"],
    ["no claim", { municipal: [RULE, { ...RULE, claim: "" }] }, "municipal.1.claim"],
    ["a number as code", { municipal: [{ ...RULE, kommunekode: 159 }] }, "municipal.0.kommunekode"],
    [
      "a code of three",
      { municipal: [{ ...RULE, kommunekode: "159" }] },
      "municipal.0.kommunekode",
    ],
    ["one unit as a text", { municipal: [{ ...RULE, units: "bkf" }] }, "municipal.0.units"],
    ["a municipality's platform role", { platform: [RULE] }, "platform.0.kommunekode"],
    ["every domain", { trustedEmailDomains: ["*"] }, "trustedEmailDomains.0"],
    ["an address for a domain", { trustedEmailDomains: ["a@b.dk"] }, "trustedEmailDomains.0"],
  ])("says where the fault is: %s", (_, file, place) => {
    const text = typeof file === "string" ? file : JSON.stringify(file);
    expect(parseMapping(text)).toEqual({ kind: "invalid", place });
  });
});
