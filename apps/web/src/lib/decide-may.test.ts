import { describe, expect, it } from "vitest";
import { decideMay, may } from "./decide-may";
import { type Me, NOBODY } from "./me";

const GLADSAXE = { kommunekode: "0159", slug: "2026-1" };
const HERLEV = { kommunekode: "0163", slug: "2026-1" };
const NOWHERE = { kommunekode: null, slug: null };

function memberAs(role: "lead" | "director" | "reader"): Me {
  return {
    ...NOBODY,
    person: {
      userId: "u",
      name: "Bo",
      email: "bo@example.dk",
      isExample: false,
      hasPassword: true,
      hasTwoFactor: false,
      platform: [],
      memberships: [
        { kommunekode: "0159", name: "Gladsaxe", isExample: false, role, unitIds: ["bkf"] },
      ],
    },
  };
}
const WITH_LINK: Me = {
  ...NOBODY,
  link: { kommunekode: "0159", slug: "2026-1", expiresAt: "2026-12-31T22:59:59.999Z" },
};

describe("decideMay", () => {
  it.each([
    ["nobody", NOBODY, "municipality.list", NOWHERE, "signIn"],
    ["nobody, signing in", NOBODY, "account.signIn", NOWHERE, "allowed"],
    ["lead", memberAs("lead"), "member.list", GLADSAXE, "allowed"],
    ["lead elsewhere", memberAs("lead"), "member.list", HERLEV, "notFound"],
    ["director", memberAs("director"), "result.voices", GLADSAXE, "ownUnits"],
    ["reader", memberAs("reader"), "result.voices", GLADSAXE, "forbidden"],
    ["link", WITH_LINK, "result.get", GLADSAXE, "allowed"],
    ["link, no round named", WITH_LINK, "result.get", { ...GLADSAXE, slug: null }, "allowed"],
    ["link, another round", WITH_LINK, "result.get", { ...GLADSAXE, slug: "2024-1" }, "signIn"],
    ["link, the overview", WITH_LINK, "assessment.overview", GLADSAXE, "signIn"],
  ] as const)("%s", (_, me, door, place, decision) => {
    expect(decideMay(me, door, place)).toBe(decision);
  });
});

describe("may", () => {
  it("is open to who may see a part", () => {
    expect(may(memberAs("director"), "result.voices", GLADSAXE)).toBe(true);
    expect(may(memberAs("reader"), "result.voices", GLADSAXE)).toBe(false);
  });
});
