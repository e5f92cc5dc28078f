import { describe, expect, it } from "vitest";
import { type Acceptance, decideAcceptance, type Invited } from "./decide-acceptance";

const NOW = new Date("2026-03-01T12:00:00Z");
const INVITED: Invited = {
  email: "bo@kommune.example",
  role: "director",
  unitIds: ["bkf", "social"],
  expiresAt: new Date("2026-03-08T12:00:00Z"),
  acceptedAt: null,
  revokedAt: null,
};
const ABOUT = {
  now: NOW,
  person: { userId: "bo", email: "bo@kommune.example" },
  members: [{ userId: "anne", role: "lead", isActive: true }],
  unitIds: ["bkf", "social", "teknik"],
} as const;
const asBo = { ...ABOUT, members: [{ userId: "bo", role: "reader", isActive: true }] } as const;

const CASES: readonly (readonly [
  string,
  Invited,
  typeof ABOUT | typeof asBo | object,
  Acceptance,
])[] = [
  [
    "open, for the person",
    INVITED,
    {},
    { kind: "accepted", role: "director", unitIds: ["bkf", "social"] },
  ],
  ["expired", { ...INVITED, expiresAt: NOW }, {}, { kind: "notValid" }],
  ["used", { ...INVITED, acceptedAt: NOW }, {}, { kind: "notValid" }],
  ["revoked", { ...INVITED, revokedAt: NOW }, {}, { kind: "notValid" }],
  ["a role of another version", { ...INVITED, role: "owner" }, {}, { kind: "notValid" }],
  [
    "for somebody else",
    INVITED,
    { person: { userId: "bo", email: "bo@elsewhere.example" } },
    { kind: "forAnother" },
  ],
  ["a member already", INVITED, asBo, { kind: "alreadyMember" }],
  [
    "a unit removed since",
    INVITED,
    { unitIds: ["social"] },
    { kind: "accepted", role: "director", unitIds: ["social"] },
  ],
  ["every unit removed since", INVITED, { unitIds: ["teknik"] }, { kind: "noUnitsLeft" }],
  [
    "a role without units",
    { ...INVITED, role: "reader", unitIds: [] },
    {},
    { kind: "accepted", role: "reader", unitIds: [] },
  ],
];

describe("decideAcceptance", () => {
  it.each(CASES)("%s", (_, invited, changes, decision) => {
    expect(decideAcceptance(invited, { ...ABOUT, ...changes })).toEqual(decision);
  });
});
