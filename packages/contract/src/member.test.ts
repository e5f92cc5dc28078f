import { describe, expect, it } from "vitest";
import { acceptAsNewInput, createInvitationInput } from "./invitation";
import { saveMemberInput, transferLeadInput } from "./member";
import { createPublicationInput } from "./publication";
import { email } from "./text";

describe("email", () => {
  it.each([
    ["bo@kommune.example", "bo@kommune.example"],
    ["  Bo@Kommune.EXAMPLE\t", "bo@kommune.example"],
    ["bo.b+x@sub.kommune.example", "bo.b+x@sub.kommune.example"],
    ["bo", null],
    ["bo@kommune", null],
    ["bo@kommune.example\nbcc@elsewhere.example", null],
    ["Bo <bo@kommune.example>", null],
    [`${"b".repeat(200)}@kommune.example`, null],
    ["", null],
  ])("%j is kept as %j", (typed, kept) => {
    expect(email.safeParse(typed).data ?? null).toBe(kept);
  });
});

const MEMBER = { kommunekode: "0159", userId: "u", seenVersion: 1 };
const INVITED = { kommunekode: "0159", id: "i", email: "bo@kommune.example" };
const LINK = { kommunekode: "0159", slug: "2026-1", id: "l", label: "Byrådet" };
const TOKEN = "A".repeat(43);
const PERSON = { token: TOKEN, name: "Bo", password: "p" };

describe("what crosses the wire about members", () => {
  it.each([
    [
      "a director with units",
      saveMemberInput,
      { ...MEMBER, role: "director", unitIds: ["a"] },
      true,
    ],
    ["a director without", saveMemberInput, { ...MEMBER, role: "director", unitIds: [] }, false],
    ["a lead without", saveMemberInput, { ...MEMBER, role: "lead", unitIds: [] }, true],
    ["a lead with units", saveMemberInput, { ...MEMBER, role: "lead", unitIds: ["a"] }, false],
    ["a platform role", saveMemberInput, { ...MEMBER, role: "operator", unitIds: [] }, false],
    [
      "a field more",
      saveMemberInput,
      { ...MEMBER, role: "lead", unitIds: [], origin: "oidc" },
      false,
    ],
    ["an invited reader", createInvitationInput, { ...INVITED, role: "reader", unitIds: [] }, true],
    [
      "an invited reader with units",
      createInvitationInput,
      { ...INVITED, role: "reader", unitIds: ["a"] },
      false,
    ],
    ["an own e-mail", acceptAsNewInput, { ...PERSON, email: "x@kommune.example" }, false],
    ["an own role", acceptAsNewInput, { ...PERSON, role: "lead" }, false],
    ["a token too short", acceptAsNewInput, { ...PERSON, token: TOKEN.slice(1) }, false],
    ["name and password", acceptAsNewInput, PERSON, true],
    [
      "the lead kept",
      transferLeadInput,
      { kommunekode: "0159", userId: "u", ownRole: "lead" },
      true,
    ],
    [
      "the lead left for a forvaltning",
      transferLeadInput,
      { kommunekode: "0159", userId: "u", ownRole: "director" },
      false,
    ],
    ["a link to a day", createPublicationInput, { ...LINK, expiresAt: "2026-06-30" }, true],
    [
      "a link to a moment",
      createPublicationInput,
      { ...LINK, expiresAt: "2026-06-30T12:00:00Z" },
      false,
    ],
    [
      "a link for nobody",
      createPublicationInput,
      { ...LINK, label: " ", expiresAt: "2026-06-30" },
      false,
    ],
  ])("%s", (_, shape, input, fits) => {
    expect(shape.safeParse(input).success).toBe(fits);
  });
});
