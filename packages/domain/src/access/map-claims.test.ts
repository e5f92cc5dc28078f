import { describe, expect, it } from "vitest";
import { type ClaimRules, fitsRule, type MunicipalClaimRule, mapClaims } from "./map-claims";

const PLACES = new Map([
  ["0159", new Map(["bkf", "social"].map((code) => [code, `id-${code}`]))],
  ["0163", new Map<string, string>()],
]);

function rule(value: string, role: string, more: Partial<MunicipalClaimRule> = {}) {
  return { claim: "groups", value, kommunekode: "0159", role, units: [], ...more };
}

const RULES: ClaimRules = {
  municipal: [
    rule("ledere", "lead"),
    rule("konsulenter", "consultant"),
    rule("konsulenter", "consultant", { kommunekode: "0163" }),
    rule("bkf", "director", { units: ["bkf"] }),
    rule("social", "director", { units: ["social"] }),
    rule("begge", "director", { units: ["bkf", "social"] }),
    rule("raad", "boardMember"),
    rule("laesere", "reader", { units: ["bkf"] }),
    rule("gamle", "superuser"),
    rule("herlev", "reader", { kommunekode: "0999" }),
    rule("nedlagt", "director", { units: ["bkf", "teknik"] }),
    rule("Bo", "reader", { claim: "preferred_username", kommunekode: "0163" }),
  ],
  platform: [
    { claim: "roles", value: "drift", role: "operator" },
    { claim: "roles", value: "benchmark", role: "benchmarkOperator" },
    { claim: "roles", value: "gammel", role: "root" },
  ],
};

function membership(role: string, unitIds: string[] = [], municipalityId = "0159") {
  return { municipalityId, role, unitIds };
}

const CASES: readonly (readonly [string, object, unknown[], string[], string[]])[] = [
  ["nothing", {}, [], [], []],
  ["a list with the value", { groups: ["x", "ledere"] }, [membership("lead")], [], []],
  ["a text that is the value", { groups: "ledere" }, [membership("lead")], [], []],
  ["a text the value is part of", { groups: "ledere konsulenter" }, [], [], []],
  ["another case", { groups: ["Ledere"] }, [], [], []],
  ["neither text nor list", { groups: { ledere: true } }, [], [], []],
  ["null", { groups: null }, [], [], []],
  [
    "two municipalities",
    { groups: ["konsulenter"] },
    [membership("consultant"), membership("consultant", [], "0163")],
    [],
    [],
  ],
  ["the furthest role", { groups: ["laesere", "raad", "ledere"] }, [membership("lead")], [], []],
  ["it last or first", { groups: ["bkf", "raad"] }, [membership("director", ["id-bkf"])], [], []],
  [
    "units together, each once",
    { groups: ["bkf", "begge"] },
    [membership("director", ["id-bkf", "id-social"])],
    [],
    [],
  ],
  ["no units for a reader", { groups: ["laesere"] }, [membership("reader")], [], []],
  ["another claim", { preferred_username: "Bo" }, [membership("reader", [], "0163")], [], []],
  ["a role that is gone", { groups: ["gamle"] }, [], [], ["rolle-ukendt"]],
  ["a municipality that is not here", { groups: ["herlev"] }, [], [], ["kommune-ukendt"]],
  ["one unit that is not here", { groups: ["nedlagt"] }, [], [], ["enhed-ukendt"]],
  [
    "what is wrong beside what is right",
    { groups: ["gamle", "herlev", "raad"] },
    [membership("boardMember")],
    [],
    ["rolle-ukendt", "kommune-ukendt"],
  ],
  ["a platform role", { roles: ["drift"] }, [], ["operator"], []],
  ["both", { roles: ["benchmark", "drift"] }, [], ["operator", "benchmarkOperator"], []],
  ["a platform role that is gone", { roles: ["gammel"] }, [], [], ["rolle-ukendt"]],
  ["groups left out", { _claim_names: { groups: "src1" } }, [], [], ["for-mange-grupper"]],
  ["other claims left out", { _claim_names: { address: "src1" } }, [], [], []],
  [
    "groups left out and there",
    { groups: ["raad"], _claim_names: { groups: "src1" } },
    [membership("boardMember")],
    [],
    [],
  ],
  ["a text for what is left out", { _claim_names: "groups" }, [], [], []],
];

describe("mapClaims", () => {
  it.each(CASES)("%s", (_, claims, memberships, platform, problems) => {
    const mapped = mapClaims(RULES, { claims: { ...claims }, places: PLACES });
    expect(mapped).toEqual({ memberships, platform, problems });
  });

  it("takes nothing from what every object has", () => {
    const inherited = { claim: "constructor", value: "Object" };
    expect(fitsRule(inherited, {})).toBe(false);
    expect(fitsRule({ claim: "toString", value: "x" }, { toString: "x" })).toBe(true);
  });
});
